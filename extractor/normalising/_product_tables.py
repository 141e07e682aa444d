"""Words for goods, by the chapters of the Harmonized System (HS 2022) whose title or headings name them.

Source: World Customs Organization, HS nomenclature 2022 edition, chapter, heading and subheading titles. Names are
separated by "|"; English ones stand in the singular, the others as they are met. A row whose chapters are "" holds
groups that no chapter names. Every table is sorted by chapter, every row by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TEXTILES: Final = "50 51 52 53 54 55 56 57 58 59 60 61 62 63"

ENGLISH: Final[Mapping[str, str]] = {
    "": (
        "abrasive grain|access|advanced technology|agri food product|agricultural|agricultural commodity|"
        "agricultural crop|agricultural good|agricultural product|agriculture|agrifood product|agro product|"
        "alternative energy|animal product|apparatus|apple pie|appliance shelving|art|art market|article|"
        "atomic energy|baby product|base metal|battery material|battery metal|biofuel|black market|bond|bottle|"
        "bubble tea|building material|building product|bulk commodity|can|canned food|capital good|carbon|carbon tax|"
        "carton closing staple|cash crop|clean energy|clean energy product|clean technology|commodity|component|"
        "construction material|construction product|consumer durable|consumer good|consumer product|container of good|"
        "cooperation|counterfeit good|crab meat|crabmeat|credit card|critical mineral|crop|currency|daily necessity|"
        "data|de minimis package|defence equipment|defense article|dual use good|dual use item|dual use product|"
        "dual use technology|durable|durable good|electrical machinery and transport equipment|energy|"
        "energy commodity|energy good|energy product|environmental good|equipment|farm and energy commodity|"
        "farm commodity|farm good|farm produce|farm product|fiberglass door panel|film|film industry|fish meat|"
        "fishery subsidy|fishing right|food|food crop|food good|food item|food product|foodstuff|football club|"
        "forest product|forestry product|fossil fuel product|frozen food|garden product|gear|gift card|giftware|"
        "gold standard|golden rice|good|green energy|green good|green paper|green technology|greenhouse|"
        "greenhouse gas|halal product|hard commodity|hazardous waste|health food|health product|heavy metal|"
        "herbal tea|high tech good|high tech product|high technology|high technology product|homeware|"
        "horticultural product|hose|household good|houseware|hunting trophy|hygiene product|ict product|implement|"
        "industrial commodity|industrial good|industrial input|industrial metal|industrial mineral|industrial product|"
        "information technology|information technology product|infrastructure|input|intellectual property|"
        "intermediate good|intermediate product|investment|it product|item|kitchen appliance shelving|kitchenware|"
        "lead free|licence|license|livestock product|low value package|luxury good|luxury product|"
        "machinery and transport equipment|manufacture|manufactured good|manufactured product|manufacturing|material|"
        "medical equipment supply|medical good|medical product|medical supply|merchandise|metal|metal product|"
        "military equipment|military good|military hardware|mineral|mineral product|movie|music|natural resource|"
        "non ferrous metal|nonferrous metal|nuclear energy|nuclear material|nuclear technology|office supply|"
        "organic food|organic product|other good|packaged food|packaging|packaging material|palm product|paper trail|"
        "parcel|part|perishable good|personal protective equipment|pet product|pet supply|petrochemical|"
        "petrochemical product|picture|pipeline|plant product|power equipment|processed food|produce|product|"
        "rare metal|raw material|real estate|recorded music|recycled product|renewable energy|resource|retail good|"
        "rock music|satellite technology|school supply|scrap|seal product|security|sensitive good|sensitive product|"
        "service|set|share|silicon valley|similar container|slag pot|small parcel|snack|snack food|soft commodity|"
        "software|solar energy|soybean hedge|space technology|spare part|stock|stock market|strategic commodity|"
        "strategic good|strategic material|strategic product|sugar tax|supply|tech product|technology|"
        "technology product|timber industry worker|transport and communication equipment|transport equipment|"
        "transportation equipment|tropical product|twist tie|waste|water|water right|white paper|wind energy|"
        "wind power|wine region"
    ),
    "01": (
        "animal|bee|beef cattle|bovine|breeding stock|bull|calf|camel|cattle|chick|cow|dairy cattle|dairy cow|"
        "day old chick|deer|donkey|ewe|farm animal|feeder calf|feeder cattle|feeder pig|goat|heifer|hog|honeybee|"
        "horse|insect|laying hen|live animal|live bird|live buffalo|live cattle|live chicken|live hog|live pig|"
        "live poultry|live rabbit|live sheep|livestock|llama|monkey|mule|ornamental bird|ostrich|pet bird|pig|piglet|"
        "pony|queen bee|racehorse|reptile|ruminant|sheep|slaughter animal|slaughter cattle|slaughter hog|sow|swine|"
        "thoroughbred|turkey poult|weaner"
    ),
    "02": (
        "bacon|beef|beef carcass|beef liver|beef muscle cut|beef product|beef tongue|beef trimming|bison meat|"
        "bovine meat|bovine offal|broiler|buffalo meat|bushmeat|camel meat|carcass|chicken|chicken breast|"
        "chicken feet|chicken foot|chicken leg|chicken leg quarter|chicken liver|chicken meat|chicken part|"
        "chicken paw|chicken product|chicken thigh|chicken wing|drumstick|duck|duck breast|edible offal|foie gras|"
        "forequarter|fowl|frog leg|game meat|goat meat|goatmeat|goose|goose meat|ground beef|guinea fowl|ham|"
        "hindquarter|hormone beef|horse meat|horsemeat|iberian ham|kangaroo meat|lamb|lamb chop|lamb leg|lamb meat|"
        "leg quarter|livestock meat|meat|meat product|muscle meat|mutton|offal|parma ham|pig ear|pig fat|pig foot|"
        "pig meat|pigmeat|pork|pork belly|pork chop|pork fat|pork leg|pork liver|pork loin|pork offal|pork product|"
        "pork rib|pork shoulder|pork trimming|pork variety meat|poultry|poultry meat|poultry part|poultry product|"
        "prosciutto|quail|rabbit meat|red meat|serrano ham|sheep meat|sheepmeat|spent fowl|steak|sweetbread|"
        "swine meat|swine offal|tripe|turkey|turkey breast|turkey meat|variety meat|veal|venison|wagyu"
    ),
    "03": (
        "abalone|alaska pollock|albacore|amberjack|anchovy|aquaculture product|aquarium fish|aquatic animal|"
        "aquatic invertebrate|aquatic product|arctic char|bacalhau|baitfish|barramundi|basa|bivalve|bluefin|bonito|"
        "capelin|carp|catfish|caught fish|char fish|clam|coalfish|cobia|cockle|cod|conch|crab|crab leg|crawfish|"
        "crawfish tail|crayfish|croaker|crustacean|cuttlefish|dorado|eel|eel fry|elver|fillet|finfish|fingerling|fish|"
        "fish block|fish egg|fish fillet|fish liver|fish maw|fish product|fishery|fishery product|flatfish|"
        "freshwater fish|geoduck|gilthead|glass eel|groundfish|grouper|haddock|hake|halibut|herring|hoki|"
        "horse mackerel|jack mackerel|jellyfish|klipfish|krill|langoustine|ling|lobster|lobster tail|lumpfish|"
        "mackerel|mahi mahi|marine fish|marine food|marine product|milkfish|mollusc|mollusk|monkfish|mullet|mussel|"
        "nile perch|octopus|ornamental fish|oyster|pangasius|perch|periwinkle|plaice|pollack|pollock|pomfret|prawn|"
        "red drum|redfish|ribbonfish|rock lobster|roe|sablefish|saithe|salmon|salt cod|sardine|scallop|scampi|"
        "sea bass|sea bream|sea cucumber|sea fish|sea product|sea snail|sea trout|sea urchin|seabass|seabream|seafood|"
        "seafood product|shark|shark fin|shark meat|shellfish|shrimp|skipjack|snapper|snow crab|sole fillet|sprat|"
        "squid|stockfish|sturgeon|surimi fish|swai|swordfish|tilapia|toothfish|tra fish|trout|tuna|tuna loin|turbot|"
        "tusk fish|vannamei|warmwater shrimp|whelk|whitefish|whiting|winkle|wolffish|yellowfin|yellowtail"
    ),
    "03 16": (
        "canned and frozen shrimp|crawfish tail meat|crayfish tail meat|fish and fish preparation|"
        "freshwater crawfish tail meat|frozen and canned warmwater shrimp"
    ),
    "04": (
        "asiago|bird s nest|birds nest|blue cheese|brie|butter|butter oil|butterfat|buttermilk|butteroil|camel milk|"
        "camembert|cheddar|cheese|cottage cheese|cream|curd|dairy|dairy good|dairy ingredient|dairy produce|"
        "dairy product|dairy spread|dry milk|edam|egg|egg powder|egg product|egg yolk|emmental|emmentaler|feta|"
        "fluid milk|ghee|goat cheese|goat milk|gorgonzola|gouda|grana padano|gruyere|halloumi|honey|infant whey|kefir|"
        "liquid egg|liquid milk|manchego|mascarpone|milk|milk fat|milk permeate|milk powder|milk product|milk solid|"
        "milkfat|mozzarella|natural honey|nonfat dry milk|nonfat milk|parmesan|parmigiano reggiano|pecorino|"
        "permeate powder|powdered milk|provolone|quark|raw honey|ricotta|roquefort|royal jelly|sheep cheese|shell egg|"
        "skim milk|skim milk powder|skimmed milk powder|sour cream|stilton|swiss cheese|table egg|uht milk|"
        "ultrafiltered milk|whey|whey permeate|whey powder|whole milk powder|yoghurt|yogurt"
    ),
    "05": (
        "ambergris|animal bladder|animal by product|animal byproduct|animal casing|animal embryo|animal gut|"
        "animal hair|antler|bladder|bone|bovine embryo|bovine semen|bristle|bull semen|casing|cattle embryo|coral|"
        "deer antler|down and feather|down feather|duck down|elephant ivory|elephant tusk|feather|feather and down|"
        "fish scale|goose down|gut|hog bristle|hog casing|horn|horsehair|human hair waste|intestine|ivory|"
        "natural sponge|pig bristle|pig intestine|rhino horn|rhinocero horn|sausage casing|semen|tortoiseshell|"
        "whalebone"
    ),
    "06": (
        "azalea|bedding plant|bouquet|bulb|carnation|christmas tree|chrysanthemum|cut flower|cut foliage|daffodil|"
        "floral product|floriculture|flower|flower bulb|flower cutting|foliage|fruit tree|gerbera|house plant|"
        "houseplant|hyacinth|lily|live plant|live tree|mushroom spawn|nursery product|nursery stock|orchid|ornamental|"
        "ornamental plant|plant cutting|planting stock|poinsettia|pot plant|potted plant|rhododendron|rose|sapling|"
        "seedling|shrub|tree and plant|tree sapling|tree seedling|tulip"
    ),
    "07": (
        "adzuki bean|arhar|arrowroot|artichoke|arugula|asparagus|aubergine|baby corn|bamboo shoot|bean|bean sprout|"
        "beansprout|beet|beetroot|bell pepper|bengal gram|black gram|bok choy|broad bean|broccoli|brussel sprout|"
        "cabbage|caper|capsicum|carrot|cassava|cassava chip|cauliflower|celeriac|celery|champignon|chana|chana dal|"
        "cherry tomato|chick pea|chickpea|chicory|chile pepper|chili pepper|chilli pepper|chinese cabbage|chive|"
        "cocoyam|collard green|courgette|cowpea|cucumber|dasheen|dried bean|dried vegetable|dry bean|eddo|edible root|"
        "edible vegetable|eggplant|endive|faba bean|fava bean|fennel bulb|field pea|fresh chili|fresh chilli|"
        "fresh vegetable|frozen corn|garbanzo|garlic|garlic powder|gherkin|gourd|grape tomato|green bean|green gram|"
        "green pepper|horse bean|horseradish|hot pepper|iceberg lettuce|jalapeno|jicama|kale|kidney bean|kohlrabi|"
        "leafy green|leek|legume|lentil|lettuce|lima bean|lotus root|lupin|manioc|manioc pellet|marrow vegetable|"
        "matsutake|moong|moong dal|mung bean|mushroom|napa cabbage|navy bean|okra|onion|onion powder|parsnip|pea|"
        "pepper pod|pigeon pea|pinto bean|porcini|potato|pulse|pumpkin|radicchio|radish|red pepper|rhubarb|"
        "romaine lettuce|root and tuber|root crop|root vegetable|runner bean|rutabaga|salad green|scallion|seed onion|"
        "seed potato|shallot|shiitake|snap bean|snow pea|soup vegetable|spinach|split pea|squash|sugar snap|sunchoke|"
        "sweet corn|sweet pepper|sweet potato|sweetcorn|swiss chard|table potato|tapioca chip|tapioca pellet|taro|"
        "tomato|tomato fruit|toor dal|truffle|tuber|tur|tur dal|turnip|urad|urad dal|vegetable|vegetable root|"
        "water chestnut|watercress|winter vegetable|yam|yellow pea|yuca|zucchini"
    ),
    "07 08": "fresh fruit and vegetable|fresh produce|fruit and vegetable|fruit vegetable|vegetable and fruit",
    "08": (
        "acai|almond|almond kernel|apple|apricot|areca nut|asian pear|avocado|banana|barhi date|bergamot|berry|"
        "betel nut|bilberry|blackberry|blackcurrant|blueberry|brazil nut|breadfruit|cantaloupe|carambola|cashew|"
        "cashew kernel|cashew nut|cherimoya|cherry|chestnut|citrus|citrus fruit|citrus peel|clementine|coconut|"
        "cola nut|cranberry|currant|custard apple|date palm fruit|dragon fruit|dried date|dried fruit|durian|"
        "easy peeler|edible fruit|edible nut|elderberry|fig|fresh apple|fresh date|fresh fruit|fruit|gooseberry|grape|"
        "grapefruit|groundcherry|guava|hazelnut|honeydew|jackfruit|key lime|kiwi|kiwi fruit|kiwifruit|kola nut|"
        "kumquat|lemon|lime|lingonberry|litchi|longan|loquat|lychee|macadamia|macadamia nut|mandarin|mango|mangosteen|"
        "medjool date|melon|mulberry|muskmelon|nashi pear|navel orange|nectarine|nut|nut kernel|orange|papaya|"
        "passion fruit|passionfruit|pawpaw|peach|pear|pecan|persian lime|persimmon|pine nut|pineapple|pinenut|"
        "pistachio|pitahaya|pitaya|plantain|plum|pome fruit|pomegranate|pomelo|prune|quince|raisin|rambutan|raspberry|"
        "redcurrant|salak|sapodilla|satsuma|snake fruit|sour cherry|sour orange|soursop|star fruit|starfruit|"
        "stone fruit|stonefruit|strawberry|sugar apple|sultana|summer fruit|table grape|tamarind|tangelo|tangerine|"
        "temperate fruit|top fruit|tree nut|valencia orange|walnut|walnut kernel|watermelon|wax apple"
    ),
    "09": (
        "allspice|allspice berry|anise|aniseed|arabica|arabica bean|arabica coffee|bay leaf|black pepper|black tea|"
        "caraway|caraway seed|cardamom|cassia|cayenne pepper|celery seed|chili powder|chilli powder|cinnamon|"
        "cinnamon bark|clove|coffee|coffee bean|coffee capsule|coffee husk|coffee pod|coriander|coriander seed|cumin|"
        "cumin seed|curry|curry powder|dill seed|dried chili|dried chilli|dry chilli|fennel|fennel seed|fenugreek|"
        "ginger|green coffee|green tea|ground coffee|ground paprika|ground spice|juniper berry|mace|masala|matcha|"
        "mate|mate tea|nutmeg|oolong|oregano|paprika powder|pepper|peppercorn|pimento|pu erh|red chilli|"
        "red pepper powder|robusta|robusta bean|robusta coffee|saffron|saffron thread|spice|spice and herb|spice mix|"
        "star anise|tea|tea bag|tea leaf|thyme|turmeric|vanilla|vanilla bean|vanilla pod|vanilla stick|white pepper|"
        "yerba mate"
    ),
    "10": (
        "barley|basmati|basmati rice|bird seed|bread wheat|broken rice|buckwheat|canary seed|canaryseed|cereal|"
        "cereal grain|coarse grain|corn|corn seed|durum|durum wheat|feed barley|feed corn|feed grain|feed wheat|"
        "feedgrain|fonio|food grain|foodgrain|fragrant rice|grain|grain sorghum|jasmine rice|maize|maize seed|"
        "malting barley|meslin|millet|milling wheat|milo|non basmati rice|oat|paddy|paddy rice|quinoa|rice|rough rice|"
        "rye|seed corn|seed maize|sorghum|spelt|spring wheat|sweet sorghum|teff|triticale|wheat|white corn|white rice|"
        "wild rice|winter wheat|yellow corn"
    ),
    "11": (
        "banana flour|barley malt|bread flour|bulgur|cassava starch|cereal flake|cereal groat|corn flour|corn grit|"
        "corn meal|corn starch|cornmeal|cornstarch|flour|flour meal and powder|gluten|groat|inulin|maize meal|malt|"
        "malted barley|milled product|milling industry product|milling product|oat flake|oatmeal|pearl barley|"
        "potato flake|potato flour|potato granule|potato starch|product of milling industry|"
        "product of the milling industry|rice flour|rolled oat|sago|semolina|starch|tapioca starch|wheat flour|"
        "wheat germ|wheat gluten|wheat starch"
    ),
    "12": (
        "alfalfa|alfalfa hay|alfalfa meal|alfalfa pellet|algae|apricot kernel|camelina|cannabis plant|canola|"
        "canola seed|carob|castor bean|castor seed|chia seed|chicory root|clover|coca leaf|colza|copra|cotton seed|"
        "cotton seed hull free|cottonseed|edible seaweed|flaxseed|flower seed|fodder|fodder beet|forage|ginseng|"
        "ginseng root|gm soybean|grass seed|groundnut|groundnut kernel|hay|hay cube|hemp seed|hemp seed kernel|"
        "herbage seed|hop|hop cone|hop pellet|jojoba seed|kelp|lawn seed|licorice|licorice root|linseed|liquorice|"
        "liquorice root|locust bean|lucerne|medicinal herb|medicinal plant|melon seed|microalgae|mustard seed|"
        "niger seed|oil bearing crop|oil seed|oilseed|oleaginous fruit|palm fruit|palm kernel|palm nut|peanut|"
        "peanut kernel|perilla seed|plant part for pharmacy|poppy seed|pyrethrum flower|rape seed|rapeseed|"
        "ryegrass seed|safflower|sal seed|seaweed|seed|seed for planting|seed for sowing|sesame|sesame seed|shea nut|"
        "silage|soy|soy bean|soy flour|soya|soya bean|soya flour|soyabean|soybean|soybean complex|soybean flour|"
        "spirulina|stevia leaf|straw|sugar beet|sugar cane|sugarbeet|sugarcane|sunflower|sunflower kernel|"
        "sunflower seed|sunflowerseed|sunseed|swede fodder|timothy hay|tree seed|turf seed|vegetable seed|"
        "vegetable seed and flower|watermelon seed"
    ),
    "13": (
        "agar|balsam|botanical extract|carrageenan|cashew nut shell resin|frankincense|ginseng extract|guar|guar gum|"
        "gum and resin|gum arabic|gum karaya|gum resin|herbal extract|hop extract|konjac|lac|lac gum|licorice extract|"
        "liquorice extract|locust bean gum|myrrh|natural gum|natural resin|opium|pectin|plant extract|poppy straw|"
        "poppy straw concentrate|seaweed extract|shellac|tragacanth|vegetable extract|vegetable sap|"
        "vegetable sap and extract"
    ),
    "14": (
        "bamboo|bamboo cane|bamboo pole|broomcorn|cotton linter|esparto|henna|kapok|osier|plaiting material|raffia|"
        "rattan|rattan cane"
    ),
    "15": (
        "almond oil|animal and vegetable fat|animal and vegetable oil|animal fat|animal oil|animal or vegetable fat|"
        "animal or vegetable fat and oil|animal or vegetable oil|animal tallow|argan oil|avocado oil|babassu oil|"
        "beef tallow|beeswax|brown grease|camelina oil|candelilla wax|canola oil|carnauba wax|castor oil|chicken fat|"
        "chicken oil|cocoa butter equivalent|cocoa butter substitute|coconut oil|cod liver oil|colza oil|cooking oil|"
        "corn oil|cottonseed oil|cpo|crude glycerin|crude glycerine|crude palm oil|degras|edible fat|edible oil|fat|"
        "fat and oil|fat and oil of animal|fish oil|frying oil|glycerol|grapeseed oil|groundnut oil|hemp oil|"
        "hydrogenated oil|jojoba oil|lanolin|lard|lard oil|lauric|lauric oil|linseed and tung oil|linseed oil|"
        "maize oil|margarine|marine oil|microbial oil|mustard oil|neem oil|oil and fat|olive oil|palm kernel oil|"
        "palm kernel olein|palm oil|palm olein|palm stearin|palm stearine|palmoil|peanut oil|pomace oil|poultry fat|"
        "rape oil|rapeseed oil|rice bran oil|rice oil|safflower oil|sal fat|salad oil|seal oil|seed oil|sesame oil|"
        "shea butter|shea oil|shortening|soapstock|soft oil|soy oil|soya bean oil|soya oil|soyabean oil|soybean oil|"
        "soyoil|sunflower oil|sunflower seed oil|sunflowerseed oil|sunoil|tallow|tropical oil|tung oil|uco|"
        "used cooking oil|used vegetable oil|vanaspati|vegetable fat|vegetable oil|vegetable wax|vegoil|"
        "virgin olive oil|walnut oil|waste oil of cooking|whale oil|wool fat|wool grease|yellow grease"
    ),
    "16": (
        "anchovy paste|battered shrimp|beef jerky|biltong|bratwurst|breaded chicken|breaded shrimp|canned crab|"
        "canned crab meat|canned crabmeat|canned fish|canned ham|canned meat|canned meat and fish|canned salmon|"
        "canned sardine|canned seafood|canned shrimp|canned tuna|caviar|caviar substitute|chicken nugget|"
        "chicken preparation|chorizo|cooked beef|cooked chicken|cooked crab|cooked ham|cooked meat|cooked poultry|"
        "cooked poultry meat|cooked poultry product|cooked shrimp|corned beef|crab stick|deli meat|extract of meat|"
        "fish ball|fish burger|fish cake|fish finger|fish paste|fish preparation|fish stick|frankfurter|hamburger|"
        "hot dog|imitation crab|imitation crab meat|jerky|liver pate|luncheon meat|meat and fish preparation|"
        "meat extract|meat pie|meat preparation|meat preserve|meatball|pate|pepperoni|poultry preparation|"
        "preparation of meat fish|prepared fish|prepared meat|preserved meat|processed fish|processed meat|salami|"
        "sausage|seafood preparation|sturgeon caviar|surimi|tuna can|tuna in pouch|tuna pouch"
    ),
    "17": (
        "agave syrup|allulose syrup|artificial honey|beet molass|beet sugar|bubble gum|candy|cane molass|cane sugar|"
        "caramel|caster sugar|chewing gum|confection|confectionary|confectionery|corn syrup|cotton candy|"
        "crystalline fructose|dextrose|fondant|fructose|fructose syrup|glucose|glucose syrup|gumball|gummy candy|gur|"
        "halva|hfcs|high fructose corn syrup|invert sugar|isoglucose|jaggery|lactose|licorice candy|liquid sugar|"
        "lollipop|maltodextrin|maltose|maple product|maple sugar|maple syrup|marshmallow|molasses|panela|raw sugar|"
        "refined sugar|rice syrup|rock sugar|sucrose|sugar|sugar cane syrup|sugar confectionery|"
        "sugar substitute syrup|sugar syrup|sugared almond|sweetener|toffee|treacle|white chocolate|white sugar"
    ),
    "18": (
        "cacao|chocolate|chocolate bar|chocolate bonbon|chocolate candy|chocolate confectionary|"
        "chocolate confectionery|chocolate preparation|chocolate product|chocolate spread|cocoa|cocoa bean|"
        "cocoa butter|cocoa cake|cocoa fat|cocoa liquor|cocoa mass|cocoa nib|cocoa paste|cocoa powder|"
        "cocoa preparation|cocoa product|cocoa shell|dark chocolate|milk chocolate|praline|truffle chocolate"
    ),
    "19": (
        "baby cereal|baby food|baby formula|baby milk|baby milk powder|bagel|baked good|baked product|baker s ware|"
        "baker ware|bakery good|bakery product|baking mix|biscuit|bread|bread roll|breadstick|breakfast cereal|cake|"
        "cake mix|cereal and flour preparation|cereal bar|cereal based food|cereal flour starch or milk preparation|"
        "cereal preparation|cheesecake|communion wafer|cookie|corn chip|corn flake|cornflake|couscous|cracker|"
        "crispbread|croissant|donut|dough|doughnut|dumpling|egg noodle|egg roll|extruded snack|flour preparation|"
        "follow on formula|follow on milk|gingerbread|granola|gyoza|infant cereal|infant food|infant formula|"
        "infant milk|infant milk formula|infant milk powder|instant noodle|lasagna|macaroni|malt extract|malted milk|"
        "milk formula|muesli|muffin|noodle|pancake mix|pasta|pastry|pastrycook product|pie|pita bread|pizza|"
        "preparation of cereal|preparation of cereal flour|pretzel|puffed rice|ramen|ravioli|ready to eat cereal|"
        "rice cake|rice cracker|rice noodle|rice paper wrapper|rusk|spaghetti|spring roll|sweet biscuit|sweet pastry|"
        "taco shell|tapioca|toddler formula|tortilla|tortilla chip|vermicelli|wafer biscuit|waffle"
    ),
    "20": (
        "almond butter|apple juice|apple juice concentrate|apple sauce|applesauce|baked bean|banana puree|black olive|"
        "candied fruit|canned apricot|canned asparagus|canned corn|canned fruit|canned mushroom|canned peach|"
        "canned pear|canned pineapple|canned tomato|canned vegetable|coconut cream|coconut milk|coconut water|"
        "concentrated orange juice|crisp|diced tomato|fcoj|french fried potato|french fry|frozen chip|"
        "frozen concentrate orange juice|frozen concentrated orange juice|frozen french fry|frozen fry|frozen potato|"
        "frozen potato fry|frozen potato product|fruit cocktail|fruit compote|fruit concentrate|fruit filling|"
        "fruit jelly|fruit juice|fruit paste|fruit preparation|fruit pulp|fruit puree|fruit snack|fruit spread|"
        "gherkin in vinegar|glace fruit|grape concentrate|grape juice|grapefruit juice|green olive|guacamole|"
        "guava paste|hash brown|heart of palm|homogenised vegetable|homogenized vegetable|hummus|jam|juice|"
        "juice and concentrate|juice concentrate|kimchi|laver snack|lemon juice|mango pulp|mango puree|"
        "maraschino cherry|marmalade|mixed nut|not from concentrate orange juice|nut butter|olive|orange concentrate|"
        "orange juice|orange juice concentrate|palm heart|peanut butter|peeled tomato|pickle|pineapple juice|"
        "potato chip|potato crisp|potato fry|potato preparation|potato product|potato snack|potato wedge|"
        "preparation of vegetable and fruit|preparation of vegetable fruit and nut|"
        "preparation of vegetable fruit or nut|prepared fruit|prepared tomato|preserved fruit|preserved ginger|"
        "preserved mushroom|preserved vegetable|processed fruit|processed tomato|processed vegetable|ripe olive|"
        "roasted almond|roasted cashew|roasted chestnut|roasted nut|roasted peanut|roasted seaweed|salted peanut|"
        "sauerkraut|seasoned laver|seaweed snack|table olive|tomato can|tomato concentrate|tomato juice|"
        "tomato passata|tomato paste|tomato preparation|tomato product|tomato pulp|tomato puree|"
        "vegetable fruit and nut preparation|vegetable juice|vegetable preparation|vegetable puree"
    ),
    "21": (
        "baker yeast|baking powder|barbecue sauce|beverage base|beverage concentrate|bouillon|brewer s yeast|"
        "brewer yeast|broth|chili paste|chili sauce|chilli sauce|coffee concentrate|coffee creamer|coffee essence|"
        "coffee extract|coffee mix|condiment|creamer|curry paste|dietary supplement|edible ice|edible preparation|"
        "fish sauce|flavored syrup|food additive|food additive preparation|food preparation|food supplement|gochujang|"
        "health supplement|ice cream|instant coffee|instant tea|ketchup|mayonnaise|meat alternative|meat analogue|"
        "meat substitute|miscellaneous food|miso|mustard|non dairy creamer|nutrition supplement|nutritional product|"
        "nutritional supplement|oyster sauce|pasta sauce|plant based burger|plant based food|plant based meat|"
        "protein concentrate|protein powder|salad dressing|sauce|seasoning|soft drink concentrate|soft drink syrup|"
        "soluble coffee|sorbet|soup|soup base|soy sauce|soya sauce|sport nutrition product|stevia preparation|"
        "stock cube|syrup for beverage|tea extract|tempeh|textured soy protein|textured vegetable protein|tofu|"
        "tomato ketchup|tomato sauce|vinaigrette|vitamin supplement|wasabi|whey protein supplement|yeast|yeast extract"
    ),
    "22": (
        "absinthe|alcohol|alcoholic beverage|alcoholic drink|alcopop|ale|almond milk|american whiskey|aquavit|"
        "armagnac|baijiu|beer|beverage|bioethanol|bordeaux wine|bottled water|bottled wine|bourbon|bourbon whiskey|"
        "brandy|bulk wine|burgundy wine|cachaca|calvado|canadian whisky|carbonated water|cava|champagne|cider|cognac|"
        "cola|corn ethanol|country liquor|craft beer|cream liqueur|distilled spirit|drink|drinking water|energy drink|"
        "ethanol|ethyl alcohol|fizzy drink|foreign liquor|fruit brandy|fruit drink|fruit wine|fuel ethanol|gin|"
        "grain alcohol|grape brandy|grape wine|grappa|hard seltzer|ice wine|iced tea|industrial alcohol|irish whiskey|"
        "kombucha|lager|lambrusco|lemonade|limoncello|liqueur|liquor|makgeolli|malt beer|malt beverage|malt whisky|"
        "marc brandy|mead|mezcal|mineral water|moutai|non alcoholic beverage|oat milk|ouzo|packaged water|pisco|"
        "plant based milk|plant milk|plum wine|port wine|prosecco|raki|ready to drink coffee|ready to drink tea|"
        "red wine|rice milk|rice wine|rose champagne|rose wine|rum|rye whiskey|sake|schnapp|scotch|scotch whiskey|"
        "scotch whisky|sherry|shochu|single malt|soda|soft drink|soju|soy milk|soymilk|sparkling water|sparkling wine|"
        "spirit|spirit drink|sport drink|spring water|still wine|sugarcane ethanol|sugary drink|table wine|"
        "tennessee whiskey|tequila|tonic water|vermouth|vinegar|vinegar substitute|vodka|whiskey|whisky|white wine|"
        "wine|wine cooler|wine product"
    ),
    "23": (
        "animal feed|animal feedstuff|animal protein feed|aquafeed|bagasse|beet pellet|beet pulp|beet pulp pellet|"
        "bird feed|blood meal|bone meal|bran|brewer dried grain|brewer s grain|brewers grain|canola meal|castor meal|"
        "cat food|citrus pellet|citrus pulp|compound feed|copra cake|copra meal|corn cob|corn ddg|corn gluten|"
        "corn gluten feed|corn gluten meal|cottonseed cake|cottonseed meal|ddg|ddgs|de oiled cake|de oiled rice bran|"
        "deoiled cake|distiller dried grain|distiller grain|distiller s dried grain|distiller s grain|"
        "distillers dried grain|distillers grain|dog and cat food|dog biscuit|dog chew|dog food|dog treat|"
        "dried distiller grain|dried distillers grain|feather meal|feed|feed additive|feed additive premix|"
        "feed grade protein|feed ingredient|feed pellet|feed premix|feed stuff|feeding stuff|feedstuff|fish feed|"
        "fish meal|fish soluble|fishmeal|food industry residue|food industry waste|gluten feed|grape marc|"
        "groundnut cake|groundnut meal|guar meal|hemp meal|horse feed|krill meal|linseed meal|livestock feed|"
        "meal and cake|meat and bone meal|meat meal|middling|milk replacer|mustard cake|mustard meal|oil cake|"
        "oil meal|oilcake|oilmeal|oilseed cake|oilseed meal|palm expeller|palm kernel cake|palm kernel expeller|"
        "palm kernel meal|peanut meal|pet food|pet treat|poultry by product meal|poultry feed|poultry meal|"
        "premix feed|prepared animal fodder|prepared fodder|press cake|protein meal|rapeseed cake|rapeseed meal|"
        "residue and animal feed|residue and waste from the food industry|residue from food industry|rice bran|"
        "rice polish|sesame cake|sesame meal|soy hull|soy meal|soy protein meal|soya bean meal|soya cake|soya meal|"
        "soyabean meal|soyameal|soybean cake|soybean hull|soybean meal|soyhull pellet|soymeal|spent grain|squid meal|"
        "sunflower cake|sunflower meal|sunflower seed meal|sunflowerseed meal|sunmeal|vegetable meal|"
        "waste of food industry|wheat bran|wheat middling|wine lees"
    ),
    "24": (
        "bidi|burley|cheroot|chewing tobacco|cigar|cigarette|cigarillo|clove cigarette|e liquid|flue cured tobacco|"
        "heat not burn product|heated tobacco|hookah tobacco|kretek|leaf tobacco|loose tobacco|manufactured tobacco|"
        "manufactured tobacco substitute|menthol cigarette|nicotine gum|nicotine liquid|nicotine pouch|"
        "nicotine product|pipe tobacco|shisha|smokeless tobacco|snuff|snus|tobacco|tobacco and manufactured tobacco|"
        "tobacco and manufactured tobacco substitute|tobacco leaf|tobacco product|tobacco refuse|tobacco stem|"
        "tobacco stick|tobacco substitute|vape liquid|vaping liquid|virginia tobacco|waterpipe tobacco"
    ),
    "25": (
        "acidspar|alabaster|amorphous graphite|andalusite|anhydrite|apatite|asbestos|ball clay|barite|baryte|barytes|"
        "basalt|bentonite|bleaching earth|borate|borax|bulk salt|burnt lime|cement|cement clinker|chalk|chert|"
        "chrysotile|clay|clinker|construction aggregate|construction sand|crude marble|crushed rock|crushed stone|"
        "cryolite|crystalline graphite|de icing salt|dead burned magnesia|diatomaceous earth|diatomite|dolomite|"
        "earth and stone|emery|feldspar|fire clay|fireclay|flake graphite|fluorite|fluorspar|frac sand|fuller's earth|"
        "granite block|graphite ore|gravel|gray portland cement|grey portland cement|gypsum|gypsum rock|hydrated lime|"
        "hydraulic cement|hydraulic lime|iron pyrite|kaolin|kieselguhr|kyanite|lime and cement|limestone|"
        "limestone flux|magnesia|magnesite|magnesium carbonate natural|marble block|marl|mica|monumental stone|"
        "mullite|natural barium sulfate|natural barium sulphate|natural graphite|natural phosphate|natural sand|"
        "pebble|perlite|phosphate rock|phosphorite|plaster|plastering material|portland cement|pumice|pumice stone|"
        "pyrite|quartz|quartzite|quicklime|river sand|road salt|rock phosphate|rock phosphate ore|rock salt|"
        "rough granite|rough marble|salt|sand|sandstone|sandstone block|sea salt|sea sand|silica sand|siliceous earth|"
        "slaked lime|slate|steatite|sulfur|sulphur|table salt|talc|travertine|travertine block|vermiculite|"
        "wollastonite|zeolite natural"
    ),
    "25 38": "graphite",
    "26": (
        "aluminium dross|aluminium ore|aluminum dross|aluminum ore|antimony concentrate|antimony ore|ash and residue|"
        "bauxite|bottom ash|cassiterite|chrome concentrate|chrome ore|chromite|chromium concentrate|chromium ore|"
        "coal ash|cobalt concentrate|cobalt ore|coltan|columbite|copper concentrate|copper ore|dross|fly ash|"
        "gold concentrate|gold ore|ilmenite|ilmenite concentrate|incinerator ash|iron ore|iron ore fine|iron ore lump|"
        "iron ore pellet|iron pellet|laterite|lead concentrate|lead ore|manganese concentrate|manganese ore|"
        "metal concentrate|metal ore|mill scale|mineral concentrate|mineral sand|molybdenite|molybdenum concentrate|"
        "molybdenum ore|monazite|nickel concentrate|nickel laterite|nickel ore|niobium concentrate|niobium ore|ore|"
        "ore and concentrate|ore concentrate|ore fine|precious metal ore|rutile|scheelite|silver concentrate|"
        "silver ore|sinter feed|slag|slag and ash|steel slag|tantalite|tantalum concentrate|tantalum ore|"
        "tin concentrate|tin dross|tin in concentrate|tin ore|titanium concentrate|titanium mineral|titanium ore|"
        "titanium slag|tungsten concentrate|tungsten ore|uranium ore|vanadium concentrate|vanadium ore|vanadium slag|"
        "wolframite|zinc ash|zinc concentrate|zinc ore|zircon|zircon sand|zirconium concentrate|zirconium ore|"
        "zirconium sand"
    ),
    "27": (
        "anthracite|asphalt|autoga|avga|aviation fuel|aviation gasoline|aviation kerosene|aviation oil|base oil|"
        "benzol|benzole|bitumen|bituminous coal|bituminous sand|bituminous shale|bituminous substance|brent|"
        "brent crude|briquette|brown coal|bunker fuel|butane|coal|coal gas|coal tar|coke|coking coal|coking coke|"
        "compressed natural gas|condensate|cooking gas|creosote|crude|crude oil|crude petroleum|diesel|diesel fuel|"
        "diesel oil|electric current|electric energy|electric power|electrical energy|electrical power|electricity|"
        "engine oil|ethane|fossil fuel|fossil gas|fossil oil|fuel|fuel oil|gas|gas condensate|gas liquid|gas oil|"
        "gasoil|gasoline|gasoline blendstock|hard coal|heating oil|heavy distillate|heavy fuel oil|heavy oil|"
        "household gas|hydrocarbon|hydrocarbon gas|hydroelectric power|hydropower|imported oil|jet fuel|jet kerosene|"
        "kerosene|kerosine|lease condensate|light distillate|light oil|lignite|liquefied gas|liquefied natural gas|"
        "liquefied petroleum gas|liquid natural gas|liquified natural gas|lng|lpg|lube oil|lubricant|"
        "lubricating grease|lubricating oil|marine fuel|marine gasoil|mazut|met coal|met coke|metallurgical coal|"
        "metallurgical coke|methane|microcrystalline wax|middle distillate|mineral fuel|mineral oil|mineral wax|"
        "motor fuel|motor oil|motor spirit|naphtha|natural gas|natural gas liquid|needle coke|ngl|oil|oil and gas|"
        "oil product|oil sand|oil shale|paraffin wax|pci coal|peat|peat moss|pet coke|petcoke|petrol|petroleum|"
        "petroleum and gas|petroleum coke|petroleum gas|petroleum jelly|petroleum oil|petroleum oil and gas|"
        "petroleum product|petroleum resid|petroleum wax|piped gas|pipeline gas|pitch|propane|refined oil|"
        "refined oil product|refined petroleum product|refined product|residual fuel oil|seaborne oil|shale gas|"
        "shale oil|slack wax|sour crude|steam coal|steel making coal|steelmaking coal|sweet crude|tar|tar sand|"
        "tar sand oil|thermal coal|town gas|transformer oil|transport fuel|ulsd|urals|vgo|west texas intermediate|"
        "white spirit|wti"
    ),
    "28": (
        "alumina|alumina hydrate|aluminium fluoride|aluminium hydroxide|aluminium oxide|aluminium sulphate|"
        "aluminum chloride|aluminum hydroxide|aluminum nitride|aluminum oxide|aluminum sulfate|ammonia|"
        "ammonia solution|ammonium bicarbonate|ammonium carbonate|ammonium chloride|ammonium heptamolybdate|"
        "ammonium metatungstate|ammonium molybdate|ammonium paratungstate|ammonium perchlorate|anhydrous ammonia|"
        "antimony oxide|antimony trioxide|aqua ammonia|argon|arsenic|arsenic trioxide|arsenide|artificial corundum|"
        "azide|baking soda|barium|barium carbonate|barium chloride|borate salt|boric acid|boride|boron|boron compound|"
        "boron nitride|boron trifluoride|bromide|bromine|bromine compound|brown aluminum oxide|caesium|calcium|"
        "calcium carbide|calcium chloride|calcium hypochlorite|calcium metal|calcium phosphate feed|carbide|"
        "carbon black|carbon dioxide|carbon disulfide|carbon disulphide|carbon monoxide|carbonate|caustic potash|"
        "caustic soda|cerium|cesium|chlorate|chloride|chlorine|chromate|chromic acid|chromium oxide|chromium trioxide|"
        "cobalt carbonate|cobalt compound|cobalt hydroxide|cobalt oxide|cobalt sulphate|cobalt tetroxide|"
        "copper hydroxide|copper oxide|copper sulfate|copper sulphate|cyanate|cyanide|deuterium|diantimony trioxide|"
        "dicalcium phosphate|dichromate|dioxide|dysprosium|electrolytic manganese dioxide|elemental phosphorus|"
        "enriched uranium|erbium|europium|ferric chloride|fluoride|fluorine|fluorspar acid|fluosilicic acid|fulminate|"
        "gadolinium|gallium oxide|germanium dioxide|germanium oxide|green hydrogen|halogen|heavy rare earth|"
        "heavy water|helium|hexafluorophosphate|hexametaphosphate|holmium|hydrazine|hydride|hydrobromic acid|"
        "hydrochloric acid|hydrofluoric|hydrofluoric acid|hydrogen|hydrogen fluoride|hydrogen peroxide|"
        "hydroiodic acid|hydroxide|hydroxylamine|hypophosphite|indium phosphide|industrial gas|inorganic acid|"
        "inorganic chemical|inorganic compound|iodide|iodine|iron oxide|isotope|krypton|lanthanum|lead oxide|"
        "light rare earth|liquid hydrogen|liquid nitrogen|liquid oxygen|lithium|lithium carbonate|lithium chemical|"
        "lithium compound|lithium hydroxide|lithium iron phosphate|lithium metal|lithium salt|low enriched uranium|"
        "lutetium|magnesia alba|magnesium chloride|magnesium hydroxide|magnesium oxide|magnesium sulfate|manganate|"
        "manganese dioxide|manganese oxide|manganese sulfate|manganese sulphate|medium and heavy rare earth|mercury|"
        "metabisulfite|mischmetal|molybdate|molybdenum oxide|molybdenum trioxide|monocalcium phosphate|neodymium|neon|"
        "nickel oxide|nickel sulfate|nickel sulphate|nitric acid|nitride|nitrite|nitrogen|nitrogen trifluoride|"
        "noble gas|nuclear fuel|nuclear fuel material|oxide|oxygen|perborate|percarbonate|perchloric acid|"
        "permanganate|peroxide|peroxodisulfate|peroxodisulphate|peroxosulfate|peroxosulphate|persulfate|"
        "phosphate salt|phosphide|phosphoric acid|phosphoric acid and phosphate|phosphorous acid|phosphorus|"
        "phosphorus oxychloride|phosphorus pentachloride|phosphorus trichloride|plutonium|polycrystalline silicon|"
        "polyphosphate|polyphosphoric acid|polysilicon|potassium bromate|potassium carbonate|potassium chlorate|"
        "potassium hydroxide|potassium iodide|potassium nitrate|potassium permanganate|potassium silicate|"
        "praseodymium|precious metal compound|precipitated silica|promethium|radioactive element|radioactive isotope|"
        "radioactive material|radioactive substance|radioisotope|radium|rare earth|rare earth alloy|"
        "rare earth compound|rare earth concentrate|rare earth element|rare earth material|rare earth metal|"
        "rare earth mineral|rare earth oxide|rare earth product|rare earth salt|rare gas|red phosphorus|"
        "refined brown aluminum oxide|rubidium|samarium|scandium|selenium|silane|silica|silica gel|silicate|silicide|"
        "silicon|silicon carbide|silicon metal|silicon metal powder|silicon nitride|silicon tetrachloride|"
        "silver nitrate|soda ash|sodium|sodium azide|sodium bicarbonate|sodium borate|sodium carbonate|"
        "sodium chlorite|sodium cyanide|sodium ferrocyanide|sodium hexametaphosphate|sodium hydrosulfite|"
        "sodium hydrosulphite|sodium hydroxide|sodium hypochlorite|sodium metal|sodium nitrite|sodium perchlorate|"
        "sodium silicate|sodium sulfate|sodium sulfate anhydrous|sodium sulfide|sodium sulphate|sodium thiosulfate|"
        "sodium tripolyphosphate|solar grade polysilicon|strontium|strontium carbonate|strontium chromate|"
        "sulfamic acid|sulfate|sulfide|sulfite|sulfur dioxide|sulfur hexafluoride|sulfuric acid|sulphate|sulphide|"
        "sulphite|sulphur dioxide|sulphuric acid|synthetic zeolite|tabular alumina|tellurium|terbium|thorium|thulium|"
        "titanium tetrachloride|trichlorosilane|tritium|tungstate|tungsten carbide|tungsten hexafluoride|"
        "tungsten oxide|tungsten trioxide|uranium|uranium concentrate|uranium hexafluoride|uranium product|"
        "vanadium oxide|vanadium pentoxide|white phosphorus|xenon|yellow phosphorus|yellowcake|ytterbium|yttrium|"
        "zinc chloride|zinc oxide|zinc sulfate|zinc sulphate|zirconia|zirconium oxide|zirconium oxychloride"
    ),
    "28 29": (
        "basic chemical|bulk chemical|chemical|chemical product|chemical raw material|chemical substance|"
        "fine chemical|industrial chemical|organic and inorganic chemical|specialty chemical"
    ),
    "28 32": "titanium dioxide",
    "29": (
        "1 hydroxyethylidene 1 1 diphosphonic acid|2 4 d|2 ethyl hexanol|2 ethylhexanol|2 octanol|6 apa|"
        "acesulfame potassium|acetaldehyde|acetaminophen|acetic acid|acetic anhydride|acetone|acetone oxime|"
        "acetonitrile|acetylsalicylic acid|acrylamide|acrylate|acrylic acid|acrylonitrile|"
        "active pharmaceutical ingredient|acyclic hydrocarbon|adipic acid|aldehyde|alkaloid|alpha olefin|amide|amine|"
        "amino acid|ammonium citrate|amoxicillin trihydrate|aniline|antibiotic ingredient|api|aromatic compound|"
        "aromatic hydrocarbon|artificial sweetener|ascorbic acid|aspartame|aspartic acid|azelaic acid|"
        "azodicarbonamide|benzene|benzoic acid|benzyl alcohol|betaine|biotin|bisphenol|bisphenol a|bulk aspirin|"
        "bulk drug|butadiene|butanediol|butanol|butene|butyl acetate|butyl acrylate|butyl glycol|butyric acid|"
        "caffeine|calcium gluconate|camphor|caprolactam|caprylic acid|carbon fluoride gas|carbon tetrachloride|"
        "carboxylic acid|catechol|catechol derivative|cfc|chemical precursor|chlorinated hydrocarbon|"
        "chlorinated isocyanurate|chloroacetic acid|chlorobenzene|chlorofluorocarbon|chloroform|chloromethane|"
        "chloronitrobenzene|chlorotoluene|chlorotoluene derivative|choline|choline chloride|citrate|citrate salt|"
        "citric acid|citric acid and citrate salt|cocaine|codeine|coumarin|creatine|creatine monohydrate|cresol|"
        "crotonic acid|cumene|cyanuric acid|cyanuric chloride|cyclamate|cyclic hydrocarbon|cyclohexane|cyclohexanone|"
        "decanedioic acid|dichloromethane|dichlorophenoxyacetic acid|dicumyl peroxide|diethylene glycol|"
        "difluoromethane|diisocyanate|dimethyl carbonate|dimethylformamide|dioctyl phthalate|dioctyl terephthalate|"
        "diphenylamine|drug ingredient|drug precursor|dye intermediate|ephedrine|epichlorohydrin|epoxide|erythritol|"
        "ester|etbe|ethanolamine|ether|ethyl acetate|ethyl chloride|ethylamine|ethylbenzene|ethylene|"
        "ethylene dichloride|ethylene glycol|ethylene oxide|ethylenediamine|fentanyl|fentanyl precursor|folic acid|"
        "formaldehyde|formic acid|fumaric acid|furfural|furfuryl alcohol|gluconate|gluconic acid|glucosamine|"
        "glutamic acid|glycerin|glycerine|glycine|glycol|glycoside|glyoxal|glyoxylic acid|glyphosate technical|halide|"
        "halogenated hydrocarbon|hcfc|heroin|hexamethylenediamine|hexamine|hfc|hormone|hydrochlorofluorocarbon|"
        "hydrofluorocarbon|hydrofluoroolefin|hydroquinone|hydroxyethylidene diphosphonic acid|ibuprofen|imide|imine|"
        "inositol|isobutylene|isocyanate|isocyanurate|isononanol|isophthalic acid|isoprene|isopropanol|"
        "isopropyl alcohol|ketamine|ketone|l lysine|lactam|lactic acid|lactone|lecithin|levulinic acid|lysine|"
        "lysine hydrochloride|maleic acid|maleic anhydride|malic acid|maltitol|mannitol|mdi|mek|melamine|menthol|"
        "menthol crystal|meta cresol|methacrylate|methacrylic acid|methamphetamine|methanol|methionine|methyl alcohol|"
        "methyl bromide|methyl chloride|methyl methacrylate|methyl tertiary butyl ether|methylamine|"
        "methylene chloride|monochloroacetate|monochloroacetic acid|monoethanolamine|monoethylene glycol|"
        "monosodium glutamate|morphine|msg|mtbe|n butanol|naphthalene|naphthol|neopentyl glycol|niacin|nicotine|"
        "nitrile compound|nitro compound|nitrobenzene|nonylphenol|octanol|opiate|optical isomer|organic acid|"
        "organic chemical|organic compound|organic peroxide|organo sulfur compound|orthochlorotoluene|orthoxylene|"
        "oxalic acid|oxirane|oxo alcohol|p nitrochlorobenzene|para xylene|paraformaldehyde|paraxylene|penicillin g|"
        "pentaerythritol|pentafluoroethane|peracetic acid|perchloroethylene|peroxide organic|"
        "pharmaceutical active ingredient|pharmaceutical ingredient|pharmaceutical intermediate|"
        "pharmaceutical raw material|phenol|phenolic compound|phenylacetic acid|phenylalanine|phosphate ester|"
        "phthalate|phthalic acid|phthalic anhydride|polyhydric alcohol|polyol|potassium citrate|potassium sorbate|"
        "precursor chemical|propanol|propene|propionic acid|propylene|propylene glycol|propylene oxide|"
        "pseudoephedrine|pta|purified terephthalic acid|pyridine|quinine|r 125|r 134a|r 32|refrigerant|"
        "refrigerant gas|resorcinol|riboflavin|saccharin|saccharin sodium|salicylic acid|sebacic acid|sodium benzoate|"
        "sodium citrate|sodium cyclamate|sodium gluconate|sodium saccharin|sorbitol|stearate|steroid|"
        "steviol glycoside|styrene|styrene monomer|succinic acid|sucralose|sulfanilic acid|sulfonamide|sulphonamide|"
        "tartaric acid|taurine|tdi|terephthalic acid|tert butyl alcohol|tetrachloroethane|tetrachloroethylene|"
        "tetrafluoroethane|tetrahydrofuran|tetrahydrofurfuryl alcohol|theophylline|thiourea|threonine|toluene|"
        "toluidine|trichloroethylene|trichloroisocyanuric acid|triethanolamine|trifluoroacetic acid|"
        "trimellitate plasticizer|trimethylolpropane|tryptophan|valine|vanillin|vinyl acetate|vinyl acetate monomer|"
        "vinyl chloride|vinyl chloride monomer|vitamin|vitamin a|vitamin b|vitamin b1|vitamin b12|vitamin b2|"
        "vitamin b6|vitamin c|vitamin d|vitamin d3|vitamin e|xanthates|xylene|xylenol|xylitol"
    ),
    "30": (
        "adhesive bandage|aid drug|analgesic|animal vaccine|antibiotic|antibody|anticancer drug|antidote|antimalarial|"
        "antiretroviral|antiserum|antitoxin|antiviral|aspirin tablet|asthma inhaler|bandage|biologic|biologics|"
        "biopharmaceutical|biosimilar|blood derivative|blood fraction|blood plasma|blood product|botox|"
        "botulinum toxin|branded drug|branded pharmaceutical|cancer drug|cancer medicine|catgut|cell therapy product|"
        "chinese medicine|contraceptive|coronavirus vaccine|cough syrup|covid 19 vaccine|covid vaccine|dental filling|"
        "dressing|drug|drug formulation|drug product|eye drop|finished dosage form|first aid box|first aid kit|"
        "flu vaccine|gauze|generic|generic drug|heparin|hiv drug|hormone preparation|human blood|human vaccine|"
        "immune globulin|immunological product|inhaler|insulin|medicament|medicament preparation|medication|"
        "medicinal preparation|medicinal product|medicine|mrna vaccine|naloxone|nicotine patch|otc drug|"
        "over the counter drug|over the counter medicine|ozempic|painkiller|paracetamol tablet|patent medicine|"
        "patented drug|pharma|pharma product|pharmaceutical|pharmaceutical formulation|pharmaceutical good|"
        "pharmaceutical preparation|pharmaceutical product|pill|plasma|plasma derived product|prescription drug|"
        "prescription medicine|serum|surgical catgut|suture|traditional chinese medicine|vaccine|vaccine dose|"
        "veterinary drug|veterinary medicine|veterinary pharmaceutical|vitamin tablet|wegovy|weight loss drug|"
        "weight loss injection|wound dressing"
    ),
    "31": (
        "adblue|ammonium nitrate|ammonium sulfate|ammonium sulphate|calcium nitrate|chemical fertiliser|"
        "chemical fertilizer|complex fertilizer|compound fertiliser|compound fertilizer|crop nutrient|dap|"
        "diammonium phosphate|diesel exhaust fluid|farm fertilizer|fertiliser|fertilizer|fertilizer material|"
        "granular urea|guano|manure|monoammonium phosphate|muriate|muriate of potash|nitrogen fertiliser|"
        "nitrogen fertilizer|nitrogen product|nitrogen solution|npk|phosphate|phosphate fertiliser|"
        "phosphate fertilizer|phosphatic fertilizer|plant nutrient|potash|potash fertilizer|potash ore|potash salt|"
        "potassium chloride|potassium fertilizer|potassium magnesium sulfate|potassium sulfate|potassium sulphate|"
        "single superphosphate|sodium nitrate|sulfate of potash|sulphate of potash|superphosphate|"
        "triple superphosphate|uan|urea|urea ammonium nitrate|urea ammonium nitrate solution"
    ),
    "32": (
        "annatto|art paint|artist colour|artist s color|artist s colour|carbazole pigment|carbazole violet pigment|"
        "carbazole violet pigment 23|coating material|cochineal|colorant|coloring agent|coloring matter|colourant|"
        "colouring agent|colouring matter|disperse dye|distemper|dye|dyeing matter|dyestuff|enamel|"
        "fluorescent whitening agent|food coloring|food colouring|frit|glass frit|glaze|glazier putty|indigo|"
        "industrial coating|ink|lacquer|lithopone|mastic|optical brightener|optical brightening agent|paint|"
        "paint primer|phthalocyanine|pigment|pigment paste|powder coating|printer ink|printing ink|protective coating|"
        "putty|quebracho extract|sealant|sealing compound|siccative|synthetic indigo|tannin|tanning agent|"
        "tanning and dyeing extract|tanning extract|tanning material|tanning or dyeing extract|ultramarine|varnish|"
        "vat dye|wattle extract|wood stain"
    ),
    "33": (
        "aftershave|agarbatti|air freshener|antiperspirant|bath product|bath salt|beauty and cosmetic product|"
        "beauty and personal care product|beauty good|beauty preparation|beauty product|body lotion|citronella oil|"
        "citrus oil|clove oil|cosmetic|cosmetic preparation|cosmetic product|dental floss|denture cleaner|deodorant|"
        "depilatory|eau de cologne|eau de parfum|eau de toilette|essential oil|eucalyptus oil|eyeshadow|face cream|"
        "flavor|flavoring|flavouring|fragrance|hair care product|hair conditioner|hair dye|hair preparation|"
        "hair product|haircare product|hairspray|incense|incense stick|lavender oil|lemon oil|lip balm|lip gloss|"
        "lipstick|lotion|make up|makeup|mascara|mint oil|mouthwash|nail polish|nail varnish|odoriferous substance|"
        "oleoresin|oral hygiene product|orange oil|patchouli oil|peppermint oil|perfume|perfumery|"
        "personal care product|resinoid|room deodoriser|room freshener|rose oil|sandalwood oil|shampoo|shaving cream|"
        "shaving foam|shaving preparation|skin care|skin care preparation|skin care product|skin cream|skincare|"
        "skincare product|spearmint oil|sunscreen|talcum powder|toilet preparation|toilet water|toiletry|tooth paste|"
        "toothpaste|toothpowder|vetiver oil"
    ),
    "34": (
        "bar soap|candle|candle and taper|car polish|cleaning agent|cleaning chemical|cleaning fluid|"
        "cleaning preparation|cleaning product|detergent|detergent pod|dish soap|dishwasher tablet|dishwashing liquid|"
        "dishwashing tablet|floor polish|floor wax|furniture polish|hand soap|household cleaner|laundry detergent|"
        "laundry pod|laundry powder|laundry soap|linear alkylbenzene sulfonic acid|liquid soap|lubricant preparation|"
        "lubricating preparation|modeling clay|modelling clay|modelling paste|petroleum wax candle|polish|"
        "polyethylene wax|scouring powder|scouring preparation|shoe polish|soap|soap bar|surface active agent|"
        "surfactant|taper candle|toilet soap|washing powder|washing preparation|washing preparation and lubricant|wax|"
        "wax candle"
    ),
    "35": (
        "adhesive|albumin|albuminoidal substance|animal glue|bone glue|casein|caseinate|collagen|collagen peptide|"
        "dextrin|edible gelatin|egg albumin|egg white powder|enzyme|enzyme preparation|esterified starch|gelatin|"
        "gelatine|glue|glue stick|lactalbumin|milk protein|milk protein concentrate|modified starch|"
        "modified tapioca starch|pea protein|pea protein isolate|peptone|protein isolate|protein substance|rennet|"
        "rubber cement|soy protein isolate|starch derivative|starch ether|starch glue|super glue"
    ),
    "36": (
        "black powder|blasting cap|combustible preparation|detonating cord|detonating fuse|detonator|dynamite|"
        "explosive|explosive material|ferrocerium|firecracker|firework|gunpowder|lighter flint|match|"
        "military explosive|percussion cap|plastic explosive|propellant|propellant powder|pyrophoric alloy|"
        "pyrotechnic|rocket propellant|safety fuse|safety match|signal flare|smokeless powder|sparkler|tnt"
    ),
    "37": (
        "cinema film|cinematographic film|color film|color negative film|colour film|colour negative film|"
        "instant film|instant photo film|instant print film|motion picture film|movy film|photo paper|"
        "photographic and cinematographic good|photographic chemical|photographic emulsion|photographic film|"
        "photographic good|photographic material|photographic or cinematographic good|photographic paper|"
        "photographic plate|photosensitive film|photosensitive material|polaroid film|roll film|toner|unexposed film|"
        "x ray film"
    ),
    "38": (
        "acid oil|activated carbon|active anode material|agrichemical|agricultural chemical|agro chemical|"
        "agrochemical|aircraft de icer|alkylbenzene|anode active material|anode grade graphite|anode material|"
        "anti scaling agent|antifouling preparation|antifreeze|antigen test|antiknock preparation|artificial graphite|"
        "atrazine|battery electrolyte|biocide|biodiesel|biodiesel blend|biopesticide|brake fluid|carbonaceous paste|"
        "carbonization catalyst|catalyst|catalytic preparation|cathode active material|cathode and anode material|"
        "cathode material|cement additive|chemical mixture|chemical preparation|chemical waste|chlorinated paraffin|"
        "chlorinated paraffin wax|chlorpyrifo|clinical waste|colloidal graphite|concrete additive|concrete admixture|"
        "coolant|corrosion inhibitor|crop chemical|crop protection chemical|crop protection product|culture medium|"
        "de icing fluid|defoamer|diagnostic kit|diagnostic product|diagnostic reagent|diagnostic test|dicamba|"
        "disinfectant|electrode paste|fabric softener|fatty acid|fatty alcohol|fine grain graphite|finishing agent|"
        "fire extinguishing preparation|fire fighting foam|firefighting foam|fuel additive|fumigant|fungicide|"
        "gasoline additive|glufosinate|glyphosate|graphite anode|graphite powder artificial|gum rosin|hand sanitiser|"
        "hand sanitizer|herbicide|hfc blend|hfc refrigerant blend|household waste|hydrofluorocarbon blend|"
        "imidacloprid|in vitro diagnostic|insect repellent|insecticide|isostatic graphite|laboratory reagent|"
        "linear alkylbenzene|lubricant additive|lubricating oil additive|mancozeb|medical waste|methyl ester|"
        "metolachlor|miscellaneous chemical|miscellaneous chemical product|miticide|molecular sieve|mosquito coil|"
        "mosquito repellent|municipal solid waste|municipal waste|naphthenic acid|neonicotinoid|oleic acid|"
        "oleochemical|other chemical product|paint remover|paint thinner|palm fatty acid distillate|paraquat|"
        "pest control product|pesticide|pfad|photoresist|photovoltaic wafer|pine oil|plant growth regulator|"
        "plant protection product|plasticiser|plasticizer|polished wafer|polishing slurry|pregnancy test|r 410a|"
        "rapid test|rat poison|reaction initiator|ready mix concrete|ready mixed concrete|reagent|refractory cement|"
        "refractory mortar|refrigerant blend|rodenticide|rosin|rosin ester|rubber accelerator|rubber chemical|"
        "sanitizer|sewage sludge|silicon wafer|solar wafer|soldering flux|solvent|stearic acid|synthetic graphite|"
        "tall oil|test kit|test strip|turpentine|weed killer|weedkiller|welding flux|wood preservative|wood tar"
    ),
    "39": (
        "ab plastic|abs resin|acetal copolymer|acrylate polymer|acrylic|acrylic resin|acrylonitrile butadiene styrene|"
        "adhesive tape|alginate|alginic acid|alkyd resin|amino resin|bioplastic|bopet film|bopp film|bubble wrap|"
        "cable tie|carboxymethylcellulose|carrier bag|cellophane|celluloid|cellulose acetate|cellulose ether|"
        "cling film|copolymer|cpvc|drinking straw|epoxy|epoxy resin|ethylene copolymer|ethylene vinyl acetate|"
        "fluoropolymer|fluororesin|foam plastic|garbage bag|geogrid|geogrid product|geomembrane|granular ptfe resin|"
        "hdpe|high density polyethylene|hyaluronic acid|hydrocarbon resin|hydroxyethyl cellulose|ion exchange resin|"
        "ldpe|linear low density polyethylene|lldpe|low density polyethylene|melamine dinnerware|melamine resin|"
        "methylcellulose|monofilament of plastic|nitrocellulose|nylon 6|nylon 66|nylon chip|nylon resin|packing tape|"
        "pet|pet bottle|pet chip|pet film|pet flake|pet resin|pet sheet|pet strip|petroleum resin|phenol formaldehyde|"
        "plastic|plastic article|plastic bag|plastic bottle|plastic closure|plastic crate|plastic cup|plastic cutlery|"
        "plastic decorative ribbon|plastic film|plastic flooring|plastic foam|plastic glove|plastic good|"
        "plastic granule|plastic household good|plastic houseware|plastic in primary form|plastic lid|"
        "plastic manufacture|plastic material|plastic monofilament|plastic packaging|plastic pallet|plastic panel|"
        "plastic pellet|plastic product|plastic raw material|plastic resin|plastic ribbon|plastic scrap|"
        "plastic sheeting|plastic strapping|plastic straw|plastic tableware|plastic waste|plastic wrap|plexiglass|"
        "pmma|polyacetal|polyacrylamide|polyacrylate|polyamide|polyamide 6|polyamide 66|polyaspartic|polybutene|"
        "polybutylene terephthalate|polycarbonate|polyester chip|polyester film|polyester polyol|polyester resin|"
        "polyester resin chip|polyester strapping|polyether|polyether ketone|polyether polyol|polyethylene|"
        "polyethylene film|polyethylene terephthalate|polyethylene terephthalate film|"
        "polyethylene terephthalate resin|polyimide|polyimide film|polyisobutylene|polylactic acid|polymer|"
        "polymethyl methacrylate|polyolefin|polyoxymethylene|polyphenylene ether|polyphenylene sulfide|polypropylene|"
        "polypropylene corrugated box|polypropylene film|polysiloxane|polystyrene|polystyrene foam|"
        "polytetrafluoroethylene|polyurethane|polyurethane foam|polyvinyl|polyvinyl acetate|polyvinyl alcohol|"
        "polyvinyl butyral|polyvinyl butyral film|polyvinyl chloride|polyvinylidene fluoride|polyvinylpyrrolidone|"
        "pom copolymer|pressure sensitive plastic tape|pressure sensitive tape|primary plastic|propylene copolymer|"
        "ptfe|ptfe resin|pvb film|pvc|pvc flooring|pvdf|recycled pet|resin|rigid plastic|rpet|shopping bag of plastic|"
        "shrink film|silicone|silicone oil|siloxane|stretch film|styrene acrylonitrile|styrene polymer|styrofoam|"
        "superabsorbent polymer|synthetic resin|teflon|thermoplastic|toilet seat|trash bag|urea resin|vinyl|"
        "vinyl floor covering|vinyl floor tile|vinyl flooring|vinyl glove|vinyl siding|vinyl tile|virgin plastic|"
        "virgin polymer|xanthan gum"
    ),
    "40": (
        "acrylic rubber|acrylonitrile butadiene rubber|aircraft tire|aircraft tyre|balata|bicycle tyre|brake hose|"
        "bus tire|butadiene rubber|butyl rubber|car tire|car tyre|chicle|chloroprene rubber|condom|conveyor belt|"
        "conveyor belting|crepe rubber|crumb rubber|disposable glove|elastic band|elastomer|"
        "emulsion styrene butadiene rubber|epdm|eraser|ethylene propylene diene rubber|examination glove|"
        "fluoroelastomer|foam rubber|gutta percha|halogenated butyl rubber|hard rubber|hot water bottle|"
        "household glove|hydraulic hose|inner tube|inner tyre|isoprene rubber|latex|latex concentrate|latex glove|"
        "lattice latex|medical glove|natural rubber|nbr|nitrile|nitrile glove|nitrile rubber|off the road tire|"
        "otr tire|otr tyre|passenger tire|passenger tyre|polybutadiene|polychloroprene|polyisoprene|retread|"
        "retreaded tyre|ribbed smoked sheet|rubber|rubber and surgical glove|rubber band|rubber bearing|rubber belt|"
        "rubber component|rubber compound|rubber eraser|rubber flooring|rubber gasket|rubber glove|rubber good|"
        "rubber hose|rubber mat|rubber product|rubber seal|rubber sheeting|rubber stopper|rubber thread|rubber track|"
        "rubber washer|sbr|sheet rubber|solid tyre|styrene butadiene|styrene butadiene rubber|surgical glove|"
        "synthetic rubber|timing belt|tire|tire and tube|transmission belt|tread rubber|truck tire|truck tyre|tyre|"
        "tyre and tube|tyre tube|used tire|used tyre|v belt"
    ),
    "41": (
        "alligator skin|automotive leather|bovine hide|bovine leather|buffalo leather|calfskin|cattle hide|"
        "cattle skin|chamois leather|composition leather|cow hide|cowhide|crocodile skin|crust hide|crust leather|"
        "donkey hide|finished leather|goat skin|goatskin|hide|hide and skin|kangaroo leather|kangaroo skin|lambskin|"
        "leather|patent leather|pigskin|raw hide|raw hide and skin|rawhide|reptile skin|semi finished leather|"
        "sheep leather|sheep skin|sheepskin|skin|snakeskin|tanned leather|upholstery leather|wet blue"
    ),
    "42": (
        "article of gut|article of leather|backpack|bag|bag and case|baseball glove|briefcase|camera case|"
        "case and bag|cosmetic bag|designer handbag|duffel bag|fashion bag|golf bag|handbag|harness|laptop bag|"
        "leather accessory|leather and travel good|leather apparel|leather apparel and accessory|leather article|"
        "leather bag|leather belt|leather case|leather clothing|leather coat|leather garment|leather glove|"
        "leather good|leather handbag|leather jacket|leather manufacture|leather product|leather wallet|leather ware|"
        "leatherware|luggage|luggage set|purse|rucksack|saddle|saddlery|saddlery and harness|satchel|school bag|"
        "schoolbag|shoulder bag|sport bag|suitcase|textile handbag|toiletry bag|tote bag|travel article|travel bag|"
        "travel case|travel good|trunk and suitcase|wallet"
    ),
    "43": (
        "artificial fur|astrakhan|chinchilla|dressed fur|faux fur|fox fur|fox pelt|fur|fur and artificial fur|"
        "fur and fur product|fur apparel|fur article|fur clothing|fur coat|fur garment|fur jacket|fur product|"
        "fur scarf|fur skin|fur trim|furskin|furskin and artificial fur|karakul|mink|mink coat|mink fur|mink skin|"
        "pelt|raw fur|sable fur|seal fur|seal skin|sealskin|tanned fur"
    ),
    "44": (
        "agarwood|bamboo flooring|bamboo plywood|bamboo product|bamboo skewer|biomass pellet|birch plywood|blockboard|"
        "builder joinery|builder joinery and carpentry|carpentry wood|cedar|cedar shake|cedar shingle|charcoal|"
        "chipboard|chopstick|clothe hanger of wood|construction lumber|construction timber|cooperage|"
        "cross laminated timber|densified wood|dimension lumber|dougla fir|ebony|engineered flooring|eucalyptus log|"
        "fiberboard|fibreboard|firewood|fuel wood|glulam|hardboard|hardwood|hardwood and decorative plywood|"
        "hardwood flooring|hardwood lumber|hardwood plywood|hemlock log|hoopwood|ice cream stick|joinery|"
        "laminate flooring|laminated flooring|laminated timber|log|lumber|lumber product|lvl|mahogany|mdf|millwork|"
        "millwork product|oak|oak barrel|okoume plywood|oriented strand board|osb|pallet|paneling|parquet|"
        "parquet panel|particle board|particleboard|pine log|pine lumber|pine wood|plywood|plywood panel|pulpwood|"
        "radiata pine|railroad tie|red cedar shingle|rosewood|rough wood|roundwood|rubber wood|rubberwood|saw log|"
        "sawdust|sawlog|sawn hardwood|sawn lumber|sawn softwood|sawn timber|sawn wood|sawnwood|shake and shingle|"
        "shingle|softwood|softwood lumber|softwood plywood|spruce|spruce pine fir|teak|timber|timber and lumber|"
        "timber board|timber product|toothpick|tree trunk|tropical timber|veneer|waferboard|wood|"
        "wood and article of wood|wood article|wood based panel|wood biomass|wood board|wood briquette|wood carving|"
        "wood chip|wood decking|wood fiber|wood fibre|wood floor|wood flooring|wood flour|wood fuel|wood handicraft|"
        "wood in chip|wood in the rough|wood marquetry|wood molding|wood moulding|wood moulding and millwork product|"
        "wood packaging material|wood packing material|wood panel|wood pellet|wood product|wood residue|wood wool|"
        "woodchip|wooden article|wooden board|wooden coffin|wooden crate|wooden door|wooden floor|wooden flooring|"
        "wooden handicraft|wooden handle|wooden pallet|wooden product|wooden sleeper|wooden spoon|wooden tableware"
    ),
    "45": (
        "cork|cork and stopper|cork board|cork flooring|cork manufacture|cork product|cork stopper|cork tile|"
        "natural cork|stopper of cork|wine cork"
    ),
    "46": (
        "bamboo basket|bamboo mat|basket|basketry|basketware|manufacture of plaiting material|manufacture of straw|"
        "manufacture of straw or esparto|plaited article|plaited product|rattan basket|rattan ware|rush mat|"
        "seagrass basket|straw article|straw mat|straw product|wicker|wickerwork"
    ),
    "47": (
        "bamboo pulp|bleached pulp|cellulose pulp|chemical pulp|dissolving pulp|eucalyptus pulp|"
        "fibrous cellulosic material|fluff pulp|hardwood pulp|high purity dissolving pulp|kraft pulp|market pulp|"
        "mechanical pulp|nbsk|old corrugated cardboard|old corrugated container|old newspaper waste|paper pulp|"
        "paper scrap|paper waste|pulp|pulp of fibrous material|pulp of wood|rayon pulp|recovered fiber|"
        "recovered fibre|recovered paper|recovered paper and paperboard|recyclable paper|recycled paper|recycled pulp|"
        "scrap paper|softwood pulp|sulfite pulp|sulphite pulp|viscose pulp|waste cardboard|waste paper|"
        "waste paperboard|wastepaper|wood pulp|woodpulp"
    ),
    "48": (
        "a4 paper|art paper|base paper|board and paper|boxboard|carbonless paper|cardboard|carton|carton board|"
        "cartonboard|catalogue paper|cellulose wadding|cigarette paper|coated freesheet|coated paper|container board|"
        "containerboard|copy paper|copying paper|corrugated board|corrugated box|corrugated case material|"
        "corrugated packaging|crepe paper|decor paper|duplex board|duplex paper|egg carton|egg tray|envelope|"
        "exercise book|file folder|filter paper|fine paper|folder|folding carton|folding gift box|gift box|gift wrap|"
        "glassine|glossy paper|greaseproof paper|groundwood paper|household paper|hygiene paper|kitchen roll|"
        "kraft linerboard|kraft paper|kraft paperboard|kraftliner|label paper|lined paper|lined paper product|"
        "linerboard|magazine paper|molded fiber|molded fiber product|moulded fibre product|moulded pulp product|"
        "newsprint|note pad|notebook paper|office paper|offset paper|packaging paper|paper|paper and board|"
        "paper and pulp product|paper bag|paper board|paper cone|paper cup|paper file|paper file folder|"
        "paper handkerchief|paper label|paper manufacture|paper napkin|paper notebook|paper packaging|paper plate|"
        "paper product|paper pulp product|paper reel|paper roll|paper sack|paper shopping bag|paper straw|"
        "paper tableware|paper towel|paperboard|parchment paper|photocopy paper|printer paper|printing paper|"
        "release paper|sack paper|sanitary paper|school notebook|shopping bag of paper|solid bleached board|"
        "specialty paper|spiral notebook|supercalendered paper|testliner|thermal paper|tissue|tissue paper|"
        "toilet paper|toilet roll|uncoated freesheet|uncoated groundwood|uncoated groundwood paper|uncoated paper|"
        "wall paper|wallcovering|wallpaper|woodfree paper|writing pad|writing paper"
    ),
    "49": (
        "atla|bank note|banknote|bible|book|book newspaper and picture|brochure|calendar|cheque form|children book|"
        "comic|comic book|decal|dictionary|greeting card|hardcover book|leaflet|lottery ticket|magazine|map|newspaper|"
        "paperback|periodical|photograph|picture and photograph|picture book|picture postcard|postcard|poster|"
        "printed book|printed good|printed material|printed matter|printed picture|printed product|"
        "printed product of the printing industry|printed work|printing industry product|school book|schoolbook|"
        "sticker|textbook|transfer decal"
    ),
    "50": (
        "cocoon|mulberry silk|raw silk|silk|silk cloth|silk fabric|silk textile|silk thread|silk waste|"
        "silk woven fabric|silk yarn|silkworm cocoon|spun silk"
    ),
    TEXTILES: (
        "apparel and textile|clothing and textile|textile|textile and apparel|textile and apparel product|"
        "textile and clothing|textile and clothing article|textile and clothing product|textile and garment|"
        "textile and garment product|textile and textile article|textile and textile product|textile apparel|"
        "textile article|textile clothing and apparel|textile good|textile manufacture|textile mill product|"
        "textile product"
    ),
    "51": (
        "alpaca fiber|alpaca fibre|alpaca wool|angora|apparel wool|camel hair|cashmere|cashmere fabric|cashmere yarn|"
        "coarse animal hair|fine animal hair|goat hair|greasy wool|horsehair fabric|horsehair yarn|merino|mohair|"
        "raw wool|sheep wool|tweed|vicuna|wool|wool and animal hair|wool and hair|wool cloth|wool fabric|wool fiber|"
        "wool fibre|wool fleece|wool textile|wool top|wool top and yarn|wool yarn|woolen fabric|woolen yarn|woollen|"
        "woollen fabric|woollen textile|woollen yarn|worsted fabric|worsted yarn"
    ),
    "52": (
        "calico|cotton|cotton bale|cotton cloth|cotton fabric|cotton fiber|cotton fibre|cotton gauze fabric|"
        "cotton good|cotton grey cloth|cotton lint|cotton lint and yarn|cotton material|cotton poplin|cotton product|"
        "cotton sewing thread|cotton sheeting|cotton sheeting fabric|cotton textile|cotton thread|cotton twill|"
        "cotton waste|cotton wool raw|cotton woven fabric|cotton yarn|denim|denim fabric|greige fabric|"
        "long staple cotton|muslin|pima cotton|printcloth|raw cotton|seed cotton|supima|upland cotton"
    ),
    "53": (
        "abaca|abaca fiber|abaca fibre|bast fiber|bast fibre|burlap|coconut fiber|coconut fibre|coir|coir fiber|"
        "coir fibre|coir yarn|flax|flax cloth|flax fabric|flax fiber|flax fibre|flax tow|flax yarn|hemp|hemp cloth|"
        "hemp fabric|hemp fiber|hemp fibre|hemp yarn|hessian|jute|jute carpet backing cloth|jute cloth|jute fabric|"
        "jute fiber|jute fibre|jute good|jute product|jute sacking|jute textile|jute yarn|kenaf|linen|linen cloth|"
        "linen fabric|linen fabric and yarn|linen yarn|paper yarn|ramie|ramy fabric|ramy yarn|raw jute|sisal|"
        "sisal fiber|sisal fibre|true hemp|vegetable fiber|vegetable fibre|vegetable textile fiber|"
        "vegetable textile fibre"
    ),
    "54": (
        "acetate yarn|artificial filament|cupro yarn|elastane|elastomeric yarn|filament fabric|filament yarn|"
        "fully drawn yarn|high tenacity polyester yarn|man made filament|man made filament fabric|"
        "man made filament yarn|monofilament|nylon|nylon cord|nylon fabric|nylon filament|nylon filament yarn fabric|"
        "nylon textile fabric|nylon thread|nylon yarn|partially oriented yarn|polyamide yarn|polyester|"
        "polyester cloth|polyester fabric|polyester filament|polyester filament fabric|polyester filament yarn|"
        "polyester filament yarn fabric|polyester high tenacity yarn|polyester industrial yarn|"
        "polyester sewing thread|polyester textile|polyester textured yarn|polyester texturised yarn|"
        "polyester woven fabric|polyester yarn|polyethylene fibre|polypropylene yarn|rayon|rayon fabric|"
        "rayon filament|rayon yarn|spandex|spandex yarn|synthetic filament|synthetic filament woven fabric|"
        "synthetic filament yarn|synthetic filament yarn fabric|synthetic yarn|textured yarn|"
        "ultra high molecular weight polyethylene fiber|umbrella cloth|viscose filament|viscose filament yarn|"
        "viscose rayon filament yarn|viscose yarn"
    ),
    "54 55": (
        "aramid fiber|aramid fibre|artificial fiber|artificial fibre|chemical fiber|chemical fibre|"
        "chemical filament and staple fiber|man made fiber|man made fiber fabric|man made fiber textile|"
        "man made fibre|man made fibre fabric|man made fibre textile|man made textile|man made textile fiber|"
        "manmade fiber|manmade fiber textile|manmade fibre|manmade fibre fabric|manmade textile|synthetic fabric|"
        "synthetic fiber|synthetic fiber fabric|synthetic fibre|synthetic fibre fabric|synthetic textile|"
        "synthetic textile fiber"
    ),
    "55": (
        "acetate tow|acrylic fiber|acrylic fibre|acrylic fibre yarn|acrylic staple fibre|acrylic tow|acrylic yarn|"
        "fiberfill|filament tow|fine denier polyester staple fiber|lyocell|man made staple fiber|"
        "man made staple fibre|modal fiber|modal fibre|polyester cotton fabric|polyester fiber|polyester fiberfill|"
        "polyester fibre|polyester fibrefill|polyester spun yarn|polyester staple fiber|polyester staple fibre|"
        "polyester staple fibre yarn|polyester viscose yarn|polynosic fiber|polypropylene fiber|polypropylene fibre|"
        "rayon fiber|spun polyester yarn|spun synthetic yarn|staple fiber|staple fibre|synthetic staple fiber|"
        "synthetic staple fibre|synthetic staple fibre fabric|synthetic staple fibre yarn|tencel|viscose|"
        "viscose fabric|viscose fiber|viscose fibre|viscose rayon staple fiber|viscose spun yarn|viscose staple fiber|"
        "viscose staple fibre"
    ),
    "56": (
        "baler twine|binder twine|cargo net|chenille yarn|cordage|felt|felt fabric|fish net|fishery net|fishing net|"
        "geotextile|jute twine|melt blown fabric|meltblown|meltblown fabric|metallised yarn|metallized yarn|"
        "needle felt|netting|non woven|non woven fabric|non woven material|non woven textile|nonwoven|nonwoven fabric|"
        "nonwoven material|nylon rope|polyester rope|polypropylene rope|polypropylene twine|rope|rope and cable|"
        "rope and cable of textile|sisal twine|special yarn|sport net|spunbond|spunbond fabric|spunbonded fabric|"
        "trawl net|twine|wadding"
    ),
    "57": (
        "artificial grass|artificial turf|car floor mat of textile|carpet|carpet and rug|carpet tile|carpeting|"
        "coir mat|door mat|doormat|floor covering of textile|hand knotted carpet|handmade carpet|kilim|"
        "machine made carpet|persian carpet|persian rug|prayer mat|rug|synthetic turf|textile floor covering|"
        "tufted carpet|wool carpet"
    ),
    "58": (
        "braid|chenille fabric|corduroy|corduroy fabric|embroidered fabric|embroidery|label and badge of textile|lace|"
        "lace fabric|narrow fabric|narrow woven fabric|narrow woven ribbon|narrow woven ribbon with woven selvedge|"
        "pile fabric|plush fabric|quilted textile product|ribbon|special woven fabric|tapestry|terry cloth|"
        "terry fabric|terry towelling|terrycloth|trimmings|tufted textile fabric|tulle|velour|velvet|velvet fabric|"
        "webbing|woven label|woven ribbon"
    ),
    "59": (
        "artificial leather fabric|artist canvas|awning fabric|blackout fabric|bolting cloth|canva fabric coated|"
        "coated fabric|coated textile|coated textile fabric|filter cloth|fire hose|glass fibre coated fabric|"
        "impregnated fabric|impregnated textile|impregnated textile fabric|industrial fabric|industrial textile|"
        "laminated fabric|laminated textile fabric|linoleum|oilcloth|rubberised fabric|rubberized fabric|"
        "tarpaulin fabric|technical fabric|technical textile|textile hose|textile wall covering|textile wallcovering|"
        "tire cord fabric|tyre cord|tyre cord fabric|tyre cord fabric of nylon"
    ),
    "60": (
        "crocheted fabric|fine mesh fabric|fleece fabric|jersey fabric|knit cloth|knit fabric|"
        "knit or crocheted fabric|knitted cloth|knitted fabric|knitted fabric and lace|long pile fabric|"
        "warp knit fabric"
    ),
    "61": (
        "apparel knitted or crocheted|cardigan|cashmere sweater|cotton sweater|fleece jacket|hoodie|hosiery|"
        "jersey garment|jumper|knit apparel|knit clothing|knit garment|knit glove|knit shirt|knit sweater|"
        "knit trouser|knitted apparel|knitted article|knitted clothing|knitted clothing and accessory|knitted garment|"
        "knitted glove|knitted or crocheted apparel|knitted or crocheted clothing|knitted or crocheted garment|"
        "knitted shirt|knitted underwear|knitwear|leggings|man made fiber sweater|panty|pantyhose|polo shirt|pullover|"
        "singlet|sock|stocking|sweater|sweatshirt|t shirt|tank top|tee shirt|tights|tricot garment|tshirt|turtleneck|"
        "undershirt|wool sweater"
    ),
    "61 62": (
        "activewear|apparel|apparel and clothing accessory|apparel product|article of apparel|athleisure|baby clothe|"
        "baby clothing|baby garment|babywear|ball gown|bathrobe|bikini|blazer|blouse|bodysuit|bra|brassiere|"
        "casual wear|casualwear|children clothing|children s wear|children wear|clothes|clothing|clothing accessory|"
        "clothing product|coat|corset and girdle|corsetry|cotton and man made fiber underwear|cotton apparel|"
        "cotton clothing|cotton garment|cotton shirt|dress|dressing gown|evening dress|fashion|fashion clothing|"
        "fast fashion|foundation garment|garment|girdle|gown|infant clothing|infant wear|intimate apparel|jacket|"
        "jumpsuit|kidswear|knit and woven apparel|leisurewear|lingerie|man made fiber apparel|maternity wear|"
        "men s wear|men suit|menswear|military uniform|negligee|nightdress|nightshirt|nightwear|outdoor apparel|"
        "outdoor clothing|outerwear|overcoat|pajama|pajamas|pant|pants|playsuit|protective clothing|pyjama|pyjamas|"
        "ready made apparel|ready made clothing|ready made garment|ready to wear|ready to wear garment|"
        "readymade clothing|readymade garment|robe|school uniform|shirt|shorts|ski suit|skirt|sport apparel|"
        "sport clothing|sport wear|sportswear|suit|swimming trunk|swimsuit|swimwear|textile clothing|textile garment|"
        "tracksuit|trouser|trousers|underclothing|undergarment|underwear|uniform|wearing apparel|wedding dress|"
        "winter clothing|women s wear|women suit|womenswear|woolen clothing|work clothe|work clothing|workwear"
    ),
    "62": (
        "anorak|apparel not knitted|blue jeans|bow tie|clothing not knitted|corset|cravat|denim jeans|denim pant|"
        "denim trousers|down coat|down jacket|girdle garment|handkerchief|jean|jeans|kimono|necktie|"
        "nightwear not knitted|not knitted apparel|padded jacket|parka|raincoat|scarf|shawl|silk scarf|ski jacket|"
        "suit jacket|tie|trench coat|windbreaker|woven apparel|woven clothing|woven cotton shirt|woven garment|"
        "woven shirt|woven trouser"
    ),
    "63": (
        "awning|bath towel|beach towel|bed and table linen|bed cover|bed linen|bed net|bed sheet|bedding linen|"
        "bedlinen|bednet|bedroom linen|bedsheet|bedspread|big bag|blanket|blind of textile|cleaning cloth|cloth mask|"
        "cotton bag|cotton bed linen|cotton blanket|cotton sack|cotton sheet|cotton towel|curtain|dish cloth|"
        "dishcloth|drape|dust cloth|duvet cover|face covering|face mask|facemask|fibc|"
        "flexible intermediate bulk container|furnishing article textile|home furnishing textile|home linen|"
        "home textile|home textile product|household linen|household linen and textile|household textile|"
        "household textile article|household textile product|jumbo bag|jute bag|jute sack|kn95|laminated woven sack|"
        "life jacket|life vest|made up textile|made up textile article|mask|medical mask|mosquito net|n95 mask|"
        "national flag|needlecraft set|old clothe|old clothing|other made up textile|other made up textile article|"
        "pillow case|pillowcase|polypropylene sack|quilt cover|quilt cover set|rag|rag and waste textile|"
        "respirator mask|sack|sail|sandbag|second hand clothe|second hand clothing|second hand garment|"
        "secondhand clothes|secondhand clothing|secondhand garment|sheet and pillowcase|shop towel|sunblind|"
        "surgical mask|table cloth|table linen|table napkin of textile|tablecloth|tarp|tarpaulin|tent|terry towel|"
        "textile bag|textile flag|textile made up|textile rag|textile waste|toilet and kitchen linen|towel|"
        "traveling rug|travelling rug|used apparel|used clothe|used clothing|used garment|used textile|wool blanket|"
        "worn clothe|worn clothing|worn textile|worn textile article|woven polypropylene bag|woven sack"
    ),
    "64": (
        "athletic footwear|athletic shoe|ballet shoe|basketball shoe|boot|canvas shoe|clog|cowboy boot|dress shoe|"
        "espadrille|flip flop|football boot|footwear|footwear component|footwear part|footwear product|"
        "footwear with leather upper|footwear with upper of leather|gaiter|high heel|house slipper|insole|"
        "leather boot|leather footwear|leather shoe|leather upper|moccasin|non rubber footwear|nonrubber footwear|"
        "outer sole|plastic footwear|rubber boot|rubber footwear|running shoe|safety footwear|safety shoe|sandal|shoe|"
        "shoe component|shoe part|shoe sole|shoe upper|ski boot|slipper|sneaker|sport and athletic footwear|"
        "sport shoe|sports footwear|sports shoe|stiletto|tennis shoe|textile footwear|thong sandal|trainer|ugg boot|"
        "waterproof footwear|wellington boot|work boot"
    ),
    "65": (
        "baseball cap|beret|bicycle helmet|bike helmet|cap|combat helmet|crash helmet|felt hat|felt hood|fur hat|"
        "hair net|hairnet|hard hat|hat|hat body|hat form|hat shape|headband|headgear|headwear|helmet|knit hat|"
        "millinery|motorcycle helmet|panama hat|safety helmet|sport cap|straw hat|sun hat|turban|wool felt hat"
    ),
    "66": (
        "beach umbrella|garden umbrella|parasol|riding crop|seat stick|sun umbrella|umbrella|umbrella frame|"
        "umbrella part|walking stick|whip"
    ),
    "67": (
        "artificial flower|artificial foliage|artificial fruit|artificial plant|eyelash|false beard|false eyelash|"
        "false hair|feather and down article|feather article|feather duster|hair extension|hair product human|"
        "hairpiece|human hair|human hair product|plastic flower|plastic plant|prepared feather|"
        "prepared feather and down|silk flower|toupee|wig"
    ),
    "68": (
        "abrasive|abrasive cloth|abrasive paper|abrasive product|agglomerated stone|article of stone|"
        "article of stone and plaster|article of stone plaster cement|"
        "article of stone plaster cement asbesto and mica|artificial stone|asbesto cement sheet|asbesto fabric|"
        "asbesto product|asbestos cement|asphalt product article|asphalt roofing product|asphalt shingle|basalt fibre|"
        "bitumen membrane|bituminous membrane|brake lining|building stone|carbon brick|carbon fiber|"
        "carbon fiber fabric|carbon fiber prepreg|carbon fibre|carbon fibre composite|carbon fibre fabric|"
        "ceiling tile mineral|cement article|cement block|cement board|cement pipe|cement product|cement roof tile|"
        "cement tile|clutch lining|cobblestone|concrete|concrete article|concrete block|concrete panel|concrete pile|"
        "concrete pipe|concrete product|concrete railway sleeper|concrete slab|concrete sleeper|concrete tile|"
        "cultured stone|curbstone|cut stone|dimension stone|drywall|engineered quartz|engineered stone|expanded clay|"
        "fiber cement|fibre cement|friction lining|friction material|granite|granite countertop|granite slab|"
        "granite tile|gravestone|grinding stone|grinding wheel|grindstone|gypsum board|gypsum plasterboard|"
        "gypsum product|gypsum wall board|gypsum wallboard|headstone|insulation board mineral|kerbstone|"
        "limestone slab|magnesia carbon|magnesia carbon brick|marble|marble countertop|marble mosaic|marble slab|"
        "marble tile|mica product|mica sheet|millstone|mineral insulation|mineral wool|natural stone|"
        "panel and tile of vegetable fibre|paving stone|plaster article|plaster board|plaster product|plasterboard|"
        "polishing stone|precast concrete|quartz countertop|quartz product|quartz slab|quartz stone|quartz surface|"
        "quartz surface material|quartz surface product|rock wool|rockwool|roof slate|roofing felt|roofing shingle|"
        "roofing slate|sand lime brick|sandpaper|sett|sharpening stone|sintered stone|slag wool|slate tile|"
        "stone and cement product|stone article|stone countertop|stone monument|stone plaster and cement product|"
        "stone plaster cement asbesto|stone product|stone slab|stone tile|stone wool|terrazzo|terrazzo tile|tombstone|"
        "travertine slab|travertine tile|wallboard|worked mica|worked stone"
    ),
    "68 69": "magnesia brick",
    "69": (
        "adobe brick|bidet|bone china|brick|ceramic|ceramic article|ceramic bathroom fixture|"
        "ceramic construction product|ceramic crucible|ceramic figurine|ceramic filter|ceramic foam filter|"
        "ceramic good|ceramic honeycomb|ceramic kitchenware|ceramic ornament|ceramic pipe and conduit|ceramic product|"
        "ceramic sanitary fixture|ceramic sanitary ware|ceramic tableware|ceramic tableware and kitchenware|"
        "ceramic tile|ceramic vase|ceramic wash basin|ceramicware|china|china tableware|chinaware|clay brick|"
        "clay product|clay tile|crockery|dinner set|dinnerware|earthenware|fine china|firebrick|fireclay brick|"
        "floor and wall tile|floor tile|mug|porcelain|porcelain figurine|porcelain tableware|porcelain tile|"
        "porcelainware|pottery|refractory|refractory brick|refractory material|roof tile|sanitary ware|sanitaryware|"
        "stoneware|tableware|tea set|terracotta|tile|toilet|toilet bowl|urinal|wall and floor tile|wall tile|"
        "wash basin|washbasin"
    ),
    "70": (
        "architectural glass|auto glass|automobile glass|automotive glass|borosilicate glass|bottle glass|car glass|"
        "car mirror|cathode ray tube glass|chopped strand|chopped strand mat|coated glass|construction glass|"
        "crystal glass|crystal glassware|cullet|double glazing|drinking glass|fiber optic preform|fiberglass|"
        "fiberglass fabric|fiberglass insulation|fiberglass mesh|fiberglass roving|fibre optic preform|fibreglass|"
        "fibreglass mesh|fibreglass yarn|flat glass|float glass|fused quartz|glass|glass ampoule|glass article|"
        "glass ball|glass bead|glass block|glass bottle|glass brick|glass bulb|glass ceramic|glass cloth|"
        "glass container|glass envelope|glass fabric|glass fiber|glass fiber fabric|glass fiber reinforcement|"
        "glass fiber textile|glass fiber yarn|glass fibre|glass fibre fabric|glass fibre reinforcement|"
        "glass fibre yarn|glass inner|glass jar|glass lid|glass liner|glass mat|glass mosaic|glass pane|glass panel|"
        "glass product|glass roving|glass substrate|glass tableware|glass tile|glass vial|glass wall tile|"
        "glass wine bottle|glass wool|glass wool product|glass yarn|glassware|insulated glass|insulating glass|"
        "laboratory glassware|laminated glass|laminated safety glass|lead crystal|low e glass|mirror|open mesh fabric|"
        "open mesh fabric of glass fibre|optical fiber preform|optical fiber preform rod|optical fibre preform|"
        "optical fibre preform rod|optical glass|optical preform|patterned glass|photovoltaic glass|plate glass|"
        "quartz crucible|quartz glass|quartz tube|rearview mirror|rolled glass|safety glass|sheet glass|silica fabric|"
        "solar glass|stained glass|tempered glass|tempered safety glass|toughened glass|tv glass|"
        "vacuum flask inner glass|window glass|window pane|windscreen|windshield|windshield glass"
    ),
    "71": (
        "amethyst|bangle|bracelet|bullion|coin|conflict diamond|costume jewellery|costume jewelry|cubic zirconia|"
        "cut diamond|diamond|diamond powder|dore|earring|emerald|fashion jewellery|fashion jewelry|gem|"
        "gem and jewellery|gem and jewelry|gem stone|gemstone|gold|gold bar|gold bullion|gold coin|gold dore|"
        "gold ingot|gold jewellery|gold jewelry|gold leaf|gold medallion|gold metal|gold nugget|gold ornament|"
        "gold product|gold ring|goldsmith ware|imitation jewellery|imitation jewelry|imitation pearl|iridium|jade|"
        "jadeite|jewel|jewellery|jewellery product|jewelry|krugerrand|krugerrand gold coin|lab grown diamond|"
        "lapis lazuli|natural or cultured pearl precious stone|necklace|non industrial diamond|nonmonetary gold|opal|"
        "osmium|palladium|palladium metal|pearl|pendant|pgm|platinum|platinum group element|platinum group metal|"
        "platinum metal|polished diamond|precious metal|precious metal and stone|precious metal scrap|"
        "precious metal waste|precious stone|rhodium|rough and polished diamond|rough diamond|ruby|ruthenium|sapphire|"
        "semi precious stone|silver|silver bullion|silver jewellery|silver metal|silversmith ware|silverware|"
        "synthetic diamond|tanzanite|topaz|turquoise|uncut diamond|unwrought gold|wedding ring"
    ),
    "72": (
        "alloy steel|angle iron|armor plate|armour plate|automotive steel|bar and rod|beam|bearing steel|billet|"
        "black plate|boron steel|bright bar|bulb flat|calcium silicon|carbon and alloy steel|carbon steel|cast steel|"
        "checkered plate|clad steel|coated sheet|coated steel|cold drawn bar|cold finished bar|cold rolled|"
        "cold rolled coil|cold rolled plate|cold rolled sheet|cold rolled steel|cold rolled steel flat product|"
        "cold rolled strip|concrete reinforcing bar|construction steel|corrosion resistant steel|"
        "corrosion resistant steel product|crude steel|cut to length plate|deformed bar|derivative steel product|"
        "diffusion annealed nickel plated steel|direct reduced iron|dri|duplex steel|electrical sheet|"
        "electrical steel|ferro alloy|ferro chrome|ferro manganese|ferro molybdenum|ferro nickel|ferro silicon|"
        "ferro tungsten|ferro vanadium|ferroalloy|ferrochrome|ferrochromium|ferromanganese|ferromolybdenum|"
        "ferronickel|ferroniobium|ferrosilicon|ferrotitanium|ferrotungsten|ferrous metal|ferrous scrap|"
        "ferrous scrap metal|ferrous waste|ferrovanadium|finished steel|flat bar|flat product|flat rolled|"
        "flat rolled product|flat rolled steel|flat steel|galvalume|galvanised sheet|galvanised steel|galvanised wire|"
        "galvanized sheet|galvanized steel|galvanized wire|grain oriented electrical steel|granular iron|green steel|"
        "h beam|hbi|heavy gauge plate|heavy plate|hot briquetted iron|hot dip galvanised steel|"
        "hot dip galvanized steel|hot metal|hot rolled|hot rolled bar|hot rolled coil|hot rolled plate|"
        "hot rolled sheet|hot rolled steel|hot rolled steel flat product|hot rolled strip|i beam|iron|iron and steel|"
        "iron and steel product|iron powder|iron product|iron scrap|iron shot|laser welded blank|light section|"
        "long product|long steel|merchant bar|mild steel|nickel pig iron|nodulariser|non oriented electrical steel|"
        "nonalloy steel|pc wire|pencil ingot|pig iron|plate steel|prestressed wire|prestressing wire|primary iron|"
        "primary steel|quarto plate|raw steel|rebar|reinforcement bar|reinforcement steel|reinforcing bar|"
        "rolled metal|rolled product|rolled section|rolled steel|round bar|scrap iron|scrap rail|scrap steel|"
        "semi finished steel|sheet steel|shredded scrap|silico calcium|silico manganese|silicomanganese|silicon steel|"
        "slab|special bar quality|special bar quality steel|special steel|speciality steel|specialty steel|"
        "spiegeleisen|sponge iron|square bar|stainless|stainless steel|stainless steel bar|stainless steel plate|"
        "stainless steel plate in coil|stainless steel product|stainless steel sheet and strip|stainless steel wire|"
        "steel|steel angle|steel bar|steel beam|steel billet|steel channel|steel coil|steel derivative|"
        "steel derivative article|steel derivative product|steel flat product|steel grit|steel in coil|steel material|"
        "steel mill good|steel mill product|steel plate|steel powder|steel product|steel profile|"
        "steel reinforcing bar|steel rod|steel round|steel scrap|steel scrap metal|steel section|steel semi|"
        "steel semi finished product|steel shape|steel sheet|steel shot|steel slab|steel strip|steel wire|"
        "steel wire rod|strip steel|structural section|structural shape|structural steel|tailored blank|"
        "tin and chromium coated steel sheet|tin free steel|tin mill black plate|tin mill product|tin mill steel|"
        "tin plate|tinplate|tire bead wire|tool steel|tool steel bar|transformer steel|tyre bead wire|wire of iron|"
        "wire of steel|wire rod"
    ),
    "73": (
        "anchor|article of cast iron|article of iron|article of iron and steel|article of iron and steel product|"
        "article of iron or steel|article of steel|barbecue|barbed wire|barrel|bathtub|beer keg|bicycle chain|"
        "boat anchor|boiler tube|bolt|bolt and nut|bolt nut and screw|brad nail|bridge section|bridge structure|"
        "butt weld pipe fitting|casing and tubing|casing pipe|cast fitting|cast iron|cast iron grinding media|"
        "cast iron grinding medium|cast iron pipe|cast iron pipe fitting|cast iron product|cast iron soil pipe|"
        "cast iron soil pipe fitting|cast iron stove|central heating boiler part|central heating radiator|chain|"
        "chain link fence|chain link fencing|circular welded pipe|cng cylinder|coach screw|coil spring|collated nail|"
        "collated steel staple|concertina wire|cooking ware|cookware|cotter pin|counterbalance torsion spring|"
        "crane rail|crash barrier|door spring|drain cover|drawn stainless steel sink|drill collar|drill pipe|"
        "ductile iron pipe|ductile pipe|enamel cookware|enamelware|expanded metal|fabricated steel|"
        "fabricated steel product|fabricated structural steel|fastener|fence post|fencing|"
        "finished carbon steel flange|flange|fluid end block|food can|forged steel|forged steel fitting|"
        "forged steel fluid end block|forged steel product|fork arm|frying pan|gabion|garage door|garage door spring|"
        "garment hanger|gas cooker|gas cooking appliance|gas cooking range|gas cylinder|gas grill|gas pipe|gas stove|"
        "grapnel|grating|grey iron|grill|grinding ball|grinding media|grinding medium|guard rail|guardrail|hanger|"
        "helical spring|helical spring lock washer|hex bolt|hex nut|hexagon bolt|high pressure cylinder|"
        "high pressure steel cylinder|hollow bar|hollow section|hollow structural section|hook and bolt|"
        "hydraulic tube|iron casting|iron construction casting|iron construction product|iron gate|"
        "iron or steel article|iron or steel fastener|iron or steel manufacture|iron pipe|iron wire product|keg|"
        "kitchen sink|large diameter pipe|large diameter welded pipe|lattice mast|lattice tower|leaf for spring|"
        "leaf spring|light pole|light walled rectangular pipe and tube|line pipe|link chain|lock nut|lock washer|"
        "lpg cylinder|lug nut|machine screw|malleable cast iron pipe fitting|malleable iron pipe fitting|"
        "manhole cover|manufacture of iron and steel|manufacture of iron or steel|mechanical tube|mechanical tubing|"
        "metal conduit|metal structure|metal structure of iron|metal strut|monopole tower|motorcycle chain|nail|"
        "needle|nut and bolt|octg|oil country tubular good|oil pipe|oil well casing|oil well tubing|outdoor grill|"
        "pc strand|pellet stove|pin and needle|pipe|pipe and tube|pipe cast fitting|pipe fitting|pipe pile|"
        "porcelain on steel cooking ware|porcelain on steel cookware|pot and pan|pot scourer|precision tube|"
        "pressure cooker steel|pressure pipe|prestressed concrete steel wire strand|prestressed concrete strand|"
        "prestressed strand|prestressing strand|propane cylinder|radiator for central heating|rail steel|railway rail|"
        "railway sleeper of steel|railway track|railway track construction material|railway track material|razor wire|"
        "rectangular pipe|rectangular pipe and tube|rectangular tube|rectangular tubing|refillable keg|"
        "refillable stainless steel keg|rigid conduit|rivet|roller chain|safety pin|saucepan|scaffolding|scourer|"
        "screw|screw and nut|seamless pipe|seamless tube|sewer cover|sheet pile|sheet piling|ship anchor|sink|"
        "snow chain|soil pipe|spring and leaf|spring lock washer|stainless steel cooking ware|"
        "stainless steel cookware|stainless steel flange|stainless steel pressure cooker|stainless steel sink|"
        "standard fastener|standard pipe|staple of steel|steel article|steel ball|steel barrel|steel bath|"
        "steel bridge|steel building|steel cable|steel can|steel chain|steel component|steel concrete mesh|"
        "steel conduit|steel cookware|steel cord|steel cylinder|steel decking|steel door|steel drum|steel fastener|"
        "steel fence post|steel fencing|steel forging|steel framing|steel gate|steel grating|steel grille|"
        "steel grinding ball|steel hollow section|steel joist|steel lock washer|steel manufacture|steel monopole|"
        "steel nail|steel nut|steel pile|steel pin|steel pipe|steel pipeline|steel pole|steel propane cylinder|"
        "steel rail|steel rope|steel rope and cable|steel sheet piling|steel shelving bracket|steel sink|"
        "steel structure|steel structure part|steel tank|steel threaded rod|steel tire cord|steel tower|"
        "steel tower section|steel tube|steel tubing|steel tyre cord|steel utensil|steel washer|"
        "steel wire garment hanger|steel wire rope|steel wire rope and cable|steel wire strand|steel wool|stockpot|"
        "storage tank|stove|structural steel product|structural tube|structural tubing|strut channel|telecom tower|"
        "temporary fencing|tent peg|threaded rod|tie wire|tin can|torsion spring|tow chain|tower and mast|"
        "transmission chain|transmission tower|tube and pipe|tube fitting|tube or pipe fitting|tubing and casing|"
        "tubular|tubular good|tubular product|utility pole steel|utility scale wind tower|welded line pipe|"
        "welded mesh|welded pipe|welded tube|welded wire mesh|wheel rim|wind tower|wind tower section|"
        "wind turbine tower|window steel|wire cloth|wire fence|wire fencing|wire garment hanger|wire mesh|"
        "wire netting|wire product|wire rope|wire rope and cable|wire strand|wok|wood screw|wood stove"
    ),
    "74": (
        "anode copper|beryllium copper|blister copper|brass|brass fitting|brass product|brass rod|"
        "brass sheet and strip|brassware|bronze|cathode copper|cement copper|copper|copper alloy|copper and brass|"
        "copper anode|copper article|copper bar|copper busbar|copper cathode|copper clad laminate|copper derivative|"
        "copper derivative product|copper foil|copper ingot|copper intensive derivative product|"
        "copper intensive product|copper material|copper metal|copper nickel alloy|copper pipe|copper plate|"
        "copper powder|copper product|copper rod|copper scrap|copper semi|copper semi finished product|copper sheet|"
        "copper tube|copper tubing|copper wire|copper wire rod|copper wirebar|cu cathode|cupronickel|phosphor bronze|"
        "primary copper|refined copper|scrap copper|seamless refined copper pipe and tube|semi finished copper|"
        "semi finished copper product|unwrought copper"
    ),
    "75": (
        "class 1 nickel|nickel|nickel alloy|nickel briquette|nickel cathode|nickel intermediate|nickel matte|"
        "nickel metal|nickel oxide sinter|nickel product|nickel scrap|nickel superalloy|primary nickel|refined nickel|"
        "unwrought nickel"
    ),
    "76": (
        "aluminium|aluminium alloy|aluminium article|aluminium billet|aluminium cable|aluminium can|"
        "aluminium cap stock|aluminium composite panel|aluminium conductor|aluminium derivative|"
        "aluminium extruded product|aluminium extrusion|aluminium fabrication|aluminium foil|aluminium foil in roll|"
        "aluminium foil roll|aluminium frame|aluminium ingot|aluminium intermediate|aluminium ladder|"
        "aluminium manufacture|aluminium material|aluminium metal|aluminium powder|aluminium product|"
        "aluminium profile|aluminium radiator|aluminium scrap|aluminium semi|aluminium semi finished product|"
        "aluminium sheet|aluminium slug|aluminium tray|aluminium wire|aluminum|aluminum alloy|aluminum article|"
        "aluminum billet|aluminum can|aluminum can sheet|aluminum composite material|aluminum composite panel|"
        "aluminum conductor|aluminum derivative|aluminum derivative product|aluminum extruded product|"
        "aluminum extrusion|aluminum foil|aluminum ingot|aluminum intermediate|aluminum lithographic printing plate|"
        "aluminum manufacture|aluminum material|aluminum metal|aluminum pan|aluminum plate|aluminum product|"
        "aluminum radiator|aluminum scrap|aluminum semi|aluminum sheet|aluminum siding|aluminum wire|"
        "article of aluminium|article of aluminum|beer can|beverage can body|can body stock|can sheet|can stock|"
        "common alloy aluminum sheet|common alloy sheet|converter foil|curtain wall|derivative aluminum article|"
        "derivative aluminum product|disposable aluminum container|disposable aluminum container pan tray and lid|"
        "disposable aluminum pan|foil container|foil stock|foil tray|household foil|lithographic printing plate|"
        "primary aluminium|primary aluminum|pure aluminium|pure aluminum|recycled aluminium|recycled aluminum|"
        "scrap aluminium|scrap aluminum|secondary aluminium|unwrought aluminium|unwrought aluminum"
    ),
    "78": (
        "lead|lead alloy|lead bullion|lead ingot|lead metal|lead product|lead scrap|primary lead|refined lead|"
        "secondary lead|unwrought lead"
    ),
    "79": (
        "galvanizing zinc|primary zinc|refined zinc|slab zinc|special high grade zinc|spelter|unwrought zinc|zinc|"
        "zinc alloy|zinc dust|zinc ingot|zinc metal|zinc product|zinc slab"
    ),
    "80": (
        "primary tin|refined tin|tin|tin alloy|tin foil metal|tin ingot|tin metal|tin product|tin solder|unwrought tin"
    ),
    "81": (
        "alloy magnesium|antimony|antimony ingot|antimony metal|beryllium|beryllium metal|bismuth|bismuth metal|"
        "cadmium|cadmium metal|cermet|chrome|chromium|chromium metal|cobalt|cobalt intermediate|cobalt metal|"
        "electrolytic manganese|electrolytic manganese flake|electrolytic manganese metal|gallium|"
        "gallium and germanium|gallium metal|germanium|germanium ingot|germanium metal|granular magnesium|hafnium|"
        "hafnium metal|indium|indium metal|magnesium|magnesium alloy|magnesium granule|magnesium ingot|"
        "magnesium metal|manganese|manganese alloy metal|manganese flake|manganese metal|minor metal|molybdenum|"
        "molybdenum metal|niobium|niobium metal|other base metal|pure magnesium|refractory metal|rhenium|"
        "rhenium metal|tantalum|tantalum metal|thallium|titanium|titanium alloy|titanium metal|titanium mill product|"
        "titanium product|titanium sponge|tungsten|tungsten electrode|tungsten filament|tungsten metal|"
        "tungsten product|tungsten shot|vanadium|vanadium alloy|vanadium metal|zirconium|zirconium alloy|"
        "zirconium metal|zirconium sponge"
    ),
    "82": (
        "anvil|axe|bandsaw blade|bayonet knife|blow lamp|blowtorch|boring tool|bow saw|bread knife|bush hammer|"
        "can opener|carbide insert|carbide tool|chisel|corkscrew|crosscut saw|crowbar|cutlery|cutlery set|"
        "cutting tool|diamond sawblade|diamond tool|drill|drill bit|drilling tool|end mill|extrusion die|"
        "file and rasp|flatware|fork of base metal|garden shear|garden tool|gardening tool|hacksaw|hacksaw blade|"
        "hammer|hand held tool|hand operated tool|hand saw|hand tool|handsaw|heavy forged hand tool|hoe|"
        "interchangeable tool|kitchen cutlery|kitchen knife|knife|knife and blade|knife and fork|knife blade|machete|"
        "machine knife|manicure set|milling cutter|nail clipper|pickaxe|pipe wrench|pliers|pocket knife|pruner|"
        "pruning shear|rake|rasp|rasp and file|razor|razor and blade|razor blade|reamer|saw|saw blade|sawblade|"
        "scissor|scissors|screw driver|screwdriver|scythe|secateur|shaver blade|shear blade|shovel|sickle|"
        "socket wrench|spade|spanner|spoon|spoon and fork|stainless steel flatware|steel cutlery|steel fork|"
        "switchblade|sword|table cutlery|table knife|threading tool|tin opener|tool|tool and implement|"
        "tool and implement of base metal|tool bit|tool insert|tool kit|tool set|trowel|vise|wheel wrench|wrench"
    ),
    "83": (
        "article of base metal|base metal article|base metal mounting|bell|bicycle lock|binder clip|bottle cap metal|"
        "bottle cap of metal|buckle|builder hardware|building hardware|cabinet hardware|car lock|carabiner|cash box|"
        "clasp|crown cap|crown cork|curtain rod metal|door fitting|door handle|door hardware|door hinge|door lock|"
        "drawer slide|eyelet|flexible metal tubing|flux cored wire|furniture fitting|furniture hardware|gong|handcuff|"
        "hardware fitting|hinge|hook and eye|lever arch|lever arch mechanism|license plate|lock|lock and key|lockset|"
        "metal cap|metal closure|metal fitting|metal furniture fitting|metal ornament|metal picture frame|"
        "metal sign plate|metal stopper|miscellaneous article of base metal|miscellaneous metal article|"
        "miscellaneous metal product|miscellaneous product of base metal|number plate|padlock|paper clip|"
        "paper fastener|ring binder|ring binder mechanism|safe|safe deposit box|solder wire|staple in strip|"
        "stapler staple|steel safe|strongbox|twist off cap|welding consumable|welding electrode|welding rod|"
        "welding wire|window fitting metal"
    ),
    "84": (
        "3 d printer|3d printer|additive manufacturing equipment|aerial work platform|aero engine|aeroengine|"
        "agricultural equipment|agricultural implement|agricultural machine|agricultural machinery|ai computer|"
        "ai server|air cleaner|air compressor|air conditioner|air conditioner unit|air conditioning|"
        "air conditioning equipment|air conditioning machine|air conditioning system|air conditioning unit|air cooler|"
        "air filter|air purifier|aircraft engine|angle grinder|antifriction bearing|asphalt mixing plant|"
        "asphalt paver|atm machine|auto engine|autoclave|automatic data processing machine|automobile engine|"
        "automotive engine|backhoe|bakery machinery|bakery oven|baler|ball and roller bearing|ball bearing|ball valve|"
        "barcode scanner|bearing|bearing housing|bearing part|belt conveyor|blast furnace|boarding bridge|boiler|"
        "boom lift|bottling equipment|bottling machine|brass valve|brewery equipment|bridge crane|bulldozer|burner|"
        "calculator|calender machine|camshaft|capstan|car engine|car jack|car lift|carburetor|carburettor|"
        "cash machine|cash register|casting machine|cement machinery|centrifuge|chain saw|chainsaw|check valve|"
        "chest freezer|chicken incubator|chiller|chip equipment|chip fabrication equipment|chip making equipment|"
        "chip making machine|chip making tool|chip manufacturing equipment|chip manufacturing tool|"
        "chip production equipment|chip tool|chipmaking equipment|chipmaking machine|chipmaking machinery|"
        "chipmaking tool|chromebook|clothes dryer|clothes washer|cnc lathe|cnc machine|cock and valve|combine|"
        "combine harvester|compactor|compressor|computer|computer accessory|computer component|computer display card|"
        "computer equipment|computer hardware|computer mouse|computer part|computer peripheral|computer product|"
        "computer system|computer unit|computing device|computing equipment|concrete machinery|concrete mixer|"
        "concrete pump|connecting rod|construction and mining equipment|construction and mining machinery|"
        "construction equipment|construction machine|construction machinery|container crane|conveyor|conveyor system|"
        "cooling tower|copier|cordless drill|cotton picker|crane|crank|crankshaft|crawler crane|crawler excavator|"
        "crusher|cultivator|cutting machine|cutting tool machine|cylinder head|cylinder liner|dairy equipment|"
        "dairy machinery|data processing equipment|data processing machine|data server|deep freezer|dehumidifier|"
        "deposition equipment|derrick|desktop|desktop computer|die casting machine|diesel engine|dishwasher|"
        "disk drive|display manufacturing equipment|distillation equipment|dock crane|docking station|"
        "drilling equipment|drilling machinery|dryer|duv machine|earth moving equipment|earthmoving equipment|"
        "earthmoving machinery|egg incubator|electric drill|electric hand tool|electric tool|electronic calculator|"
        "electronic scale|elevator|embroidery machine|engine|engine block|engine component|engine part|escalator|"
        "etching equipment|euv machine|evaporative cooler|excavator|extruder|extrusion machine|fan|farm equipment|"
        "farm implement|farm machine|farm machinery|faucet|fertilizer spreader|filter|filtration equipment|"
        "fire extinguisher|flywheel|food machinery|food processing equipment|food processing machinery|"
        "footwear machinery|forging equipment|forging press|fork lift truck|fork truck|forklift|forklift part|"
        "forklift truck|foundry machine|foundry machinery|freezer|fridge|frontseating service valve|fuel assembly|"
        "fuel dispenser|fuel filter|fuel injection equipment|fuel injector|fuel pump|fuel rod|furnace|furnace burner|"
        "gantry crane|garden machinery|garment press|gas boiler|gas centrifuge|gas compressor|gas engine|"
        "gas powered pressure washer|gas turbine|gas turbine engine|gas water heater|gasket|gasoline engine|"
        "gate valve|gear and gear box|gear part|gear pump|gear wheel|general machinery|glass machinery|grader|"
        "grain dryer|graphics card|graphics processor|handling equipment|harbour crane|hard disc drive|hard disk|"
        "hard disk drive|hard drive|harrow|harvester|hay baler|heat exchange unit|heat exchanger|heat pump|"
        "heavy machinery|hedge trimmer|high pressure cleaner|hoist|hoist and winch|household refrigerator|"
        "humanoid robot|hvac|hvac equipment|hydraulic breaker|hydraulic cylinder|hydraulic equipment|"
        "hydraulic excavator|hydraulic power unit|hydraulic press|hydro turbine|ice machine|ice maker|impact wrench|"
        "incinerator|incubator|industrial equipment|industrial fan|industrial machine|industrial machinery|"
        "industrial mould|industrial pump|industrial robot|injection mold|injection molding|injection molding machine|"
        "injection mould|injection moulding machine|ink cartridge|inkjet printer|internal combustion engine|"
        "ion implanter|ipad|iron valve|irrigation equipment|irrigation system|jack|jackhammer|jet engine|juice press|"
        "keyboard|kiln|knitting machine|laptop|laptop computer|large newspaper printing press|"
        "large residential washer|laser printer|lathe|laundry equipment|laundry machine|lawn and garden equipment|"
        "lawn groomer|lawn mower|lawnmower|leaf blower|leather machine|leather machinery|lift and escalator|"
        "lift truck|lifting equipment|lithography device|lithography equipment|lithography machine|"
        "lithography scanner|lithography system|lithography tool|loader|loom|macbook|machine|machine component|"
        "machine equipment|machine part|machine tool|machinery|machinery and equipment|machinery and equipment part|"
        "machinery and mechanical appliance|machinery and part|machinery component|machinery part|machining center|"
        "machining centre|mainframe|manure spreader|marine engine|meat processing equipment|mechanical appliance|"
        "mechanical equipment|mechanical good|mechanical machinery|mechanical machinery and appliance|"
        "mechanical product|mechanical seal|metallurgical equipment|metalworking machinery|milking equipment|"
        "milking machine|milling machine|mini excavator|mining equipment|mining machine|mining machinery|"
        "mobile access equipment|mobile crane|mobile elevating platform|mold|motherboard|motor grader|"
        "motorcycle engine|mould|moulding box|mower|multifunction printer|nail gun|nailer|needle bearing|"
        "notebook computer|notebook pc|nuclear equipment|nuclear plant equipment|nuclear power equipment|"
        "nuclear power plant equipment|nuclear reactor|nuclear reactor part|nuclear reactor vessel|"
        "nuclear technology equipment|office equipment|office machine|office machinery|offset press|"
        "offset printing press|oil and gas equipment|oil drilling equipment|oil equipment|oil extraction equipment|"
        "oil filter|oil press|oil pump|oil refining equipment|oilfield equipment|oilfield machinery|outboard engine|"
        "outboard motor|overhead crane|packaging machinery|pallet stacker|pallet truck|paper machine|paper machinery|"
        "papermaking machinery|paver|pc|personal computer|petrol engine|petroleum machinery|photocopier|"
        "photolithography equipment|photolithography machine|pick and place machine|pile driver|piston|piston ring|"
        "plastic injection machine|plastic machinery|plough|plow|pneumatic cylinder|pneumatic tool|po terminal|"
        "point of sale terminal|port crane|portable electric typewriter|power drill|power tool|precision machine|"
        "precision machinery|press brake|press for wine|pressure washer|printer|printer cartridge|printing equipment|"
        "printing machine|printing machinery|printing press|producer gas generator|professional electric cutting tool|"
        "pulley|pulley tackle|pulp and paper machinery|pulp machinery|pump|quantum computer|quay crane|rack server|"
        "reach stacker|reactor|refrigerated display case|refrigerating equipment|refrigeration compressor|"
        "refrigeration equipment|refrigerator|refrigerator part|residential washer|rice transplanter|road machinery|"
        "road roller|robot|robot arm|robotic arm|robotics|rock crusher|rock drill|rocket engine|rocket motor|"
        "roller bearing|rolling mill|rubber machinery|safety valve|scale|scissor lift|seed drill|"
        "semiconductor equipment|semiconductor fab equipment|semiconductor fabrication equipment|"
        "semiconductor machinery|semiconductor making equipment|semiconductor manufacturing equipment|"
        "semiconductor manufacturing tool|semiconductor production equipment|semiconductor tool|server|"
        "server and storage|server rack|sewing machine|ship engine|ship propeller|ship to shore crane|ship unloader|"
        "shoe machinery|ski lift|skid steer|small vertical shaft engine|smelting equipment|snow blower|snow plough|"
        "snow plow|snow thrower|snowblower|snowplow|solar water heater|solid state drive|sound card|speed reducer|"
        "spinning machine|spray gun|sprayer|sprinkler irrigation|sprocket|ssd|stamping press|steam boiler|"
        "steam generator|steam turbine|steel mill equipment|steel track shoe|steelmaking equipment|"
        "steelmaking machinery|stepper lithography|storage device|storage unit|straddle carrier|string trimmer|"
        "sts crane|submersible pump|sugar machinery|supercomputer|tablet|tablet computer|tackle|tap|tap and cock|"
        "tap cock valve|tapered roller bearing|tea machinery|telehandler|textile and leather machinery|"
        "textile equipment|textile machine|textile machinery|ticket machine|tillage tool|tiller|tobacco machinery|"
        "toner cartridge|tow behind lawn groomer|tower crane|track shoe|tractor engine|transmission shaft|"
        "transmission shaft and crank|truck engine|tumble dryer|tunnel boring equipment|tunnel boring machine|turbine|"
        "turbine part|turbo jet|turbo propeller|turbocharger|turbofan|turbojet|turbomachinery|typewriter|ultrabook|"
        "uranium centrifuge|vacuum pump|valve|vapor compression refrigeration|vehicle engine|vehicle lift|"
        "vending machine|ventilation fan|vertical shaft engine|vibratory roller|video card|wafer fab equipment|"
        "wafer fabrication equipment|wafer manufacturing equipment|wafer processing equipment|wafer stepper|"
        "walk behind lawn mower|washer|washing machine|water cooler|water dispenser|water filtration system|"
        "water pump|water pump part|water purifier|water treatment equipment|weighbridge|weighing equipment|"
        "weighing machine|weighing scale|wheel loader|winch|wind tunnel|wine press|woodworking equipment|"
        "woodworking machine|woodworking machinery|word processor|work platform|workstation computer"
    ),
    "84 85": (
        "appliance|domestic appliance|domestic electrical appliance|electrical and mechanical machinery|"
        "electrical and mechanical product|electrical machinery and mechanical appliance|electro mechanical product|"
        "electromechanical product|home appliance|home electrical appliance|household appliance|"
        "household electric appliance|household electrical appliance|kitchen appliance|large appliance|"
        "machinery and electrical apparatus|machinery and electrical product|machinery and electronic equipment|"
        "machinery and electronic good|machinery and electronic product|machinery and electronics|"
        "machinery and mechanical appliance electrical equipment|machinery electronic and electrical equipment|"
        "machinery mechanical appliance electrical equipment|mechanical and electric product|"
        "mechanical and electrical appliance|mechanical and electrical equipment|mechanical and electrical machinery|"
        "mechanical and electrical product|mechanical and electronic product|white good|whitegood"
    ),
    "85": (
        "5g equipment|5g gear|5g network equipment|5g smartphone|aa battery|accumulator|advanced chip|ai accelerator|"
        "ai chip|ai semiconductor|air fryer|airpods|alarm|alarm system|alkaline battery|alternator|"
        "aluminum wire and cable|amplifier|analog chip|analog semiconductor|analogue chip|android phone|antenna|"
        "apple iphone|arc carbon|arc welding machine|artificial intelligence chip|asic|audio and video equipment|"
        "audio cassette|audio device|audio equipment|audio product|audio system|audio tape|audio video equipment|"
        "audio visual equipment|audiovisual equipment|automotive lighting|automotive wire harness|base station|"
        "battery|battery cell|battery energy storage|battery module|battery pack|battery part|battery product|"
        "battery scrap|battery storage|battery storage system|battery waste|bicycle lamp|blank media|blank tape|"
        "blender|bluetooth device|bluetooth headset|brazing and soldering machine|brazing machine|bread maker|"
        "broadcast equipment|broadcast transmitter|broadcasting apparatus|broadcasting equipment|burglar alarm|"
        "button cell|cable|cable and wire|cable harness|camcorder|capacitor|car battery|car headlight|car horn|"
        "car light|car radio|car stereo|carbon anode|carbon brush|carbon electrode|cassette|cassette player|"
        "cassette recorder|cassette tape|cathode ray tube|cctv|cctv camera|cd|cd player|cell and module photovoltaic|"
        "cell phone|cell phone tower equipment|cellphone|cellular mobile telephone|cellular phone|cellular telephone|"
        "central processing unit|ceramic capacitor|ceramic insulator|charger|charging pile|charging point|"
        "charging station|chip|chip card|chipset|circuit board|circuit breaker|circuit protector|clock radio|"
        "coffee grinder|coffee maker|color picture tube|color television|color television receiver|color tv|"
        "color tv set|colour picture tube|colour television|colour television receiver|colour television set|"
        "colour tv|colour tv set|communication apparatus|communication device|communication equipment|"
        "communication gear|communication product|communications equipment|compact disc|compact disc and tape|"
        "compact disc player|compact disk player|computer chip|computer monitor|connector|consumer electronic|"
        "consumer electronic product|consumer electronics|consumer electronics product|control cabinet|control panel|"
        "copper wire cable insulated|cpu|crt|crystalline silicon photovoltaic cell|"
        "crystalline silicon photovoltaic product|deep fryer|diesel generator|digital camera|digital still camera|"
        "diode|display|display module|display panel|display screen|distribution board|distribution transformer|dram|"
        "dram chip|dram module|dry cell|dust collector vacuum|dvd|dvd player|dynamic random access memory|"
        "dynamic random access memory chip|dynamic random access memory semiconductor|dynamo|e cig|e cigarette|"
        "e waste|earbud|earphone|electric appliance|electric arc furnace|electric cable|electric component|"
        "electric cooker|electric cooking appliance|electric cooktop|electric device|electric equipment|"
        "electric fan heater|electric fence energizer|electric furnace|electric good|electric grill|electric heater|"
        "electric horn|electric iron|electric kettle|electric kitchen appliance|electric lamp|electric machine|"
        "electric machinery|electric machinery and equipment|electric motor|electric oven|electric plug|"
        "electric power equipment|electric product|electric range|electric razor|electric shaver|electric stove|"
        "electric toothbrush|electric vehicle battery|electric wire|electrical apparatus|electrical appliance|"
        "electrical cable|electrical component|electrical conductor|electrical device|electrical equipment|"
        "electrical good|electrical item|electrical machine|electrical machinery|electrical machinery and apparatus|"
        "electrical machinery and appliance|electrical machinery and electronic|electrical machinery and equipment|"
        "electrical machinery and part|electrical panel|electrical part|electrical plug|electrical product|"
        "electrical socket|electrical transformer|electrical waste|electrical wire|electricity generator|electrode|"
        "electrolyser|electrolyzer|electromagnet|electron tube|electronic|electronic apparatus|electronic appliance|"
        "electronic assembly|electronic cable|electronic cigarette|electronic circuit|electronic component|"
        "electronic consumer good|electronic device|electronic entertainment product|electronic equipment|"
        "electronic good|electronic integrated circuit|electronic item|electronic machinery|electronic module|"
        "electronic nicotine delivery system|electronic part|electronic product|electronic scrap|electronic tube|"
        "electronic waste|electronics|electronics product|electrothermic appliance|energy saving bulb|"
        "energy saving lamp|energy storage battery|energy storage product|energy storage system|epilator|eprom|"
        "eprom chip|ethernet cable|ethernet switch|ev battery|ev charger|ev charging equipment|extension cord|"
        "facsimile machine|fax machine|feature phone|ferrite core|ferrite magnet|fiber optic cable|"
        "fiber optic transceiver|fibre optic cable|filament lamp|fire alarm|flash drive|flash light|flash memory|"
        "flashlight|flat panel display|flat panel tv|fluorescent lamp|fluorescent tube|food mixer|fpga|fuel cell|fuse|"
        "fuse box|gadget|generating set|generator|generator part|generator set|gp device|gp receiver|gpu|graphic chip|"
        "graphic processing unit|graphics processing unit|graphite electrode|graphite electrode system|grid battery|"
        "hair clipper|hair curler|hair drier|hair dryer|hair straightener|hair styler|hair styling appliance|"
        "hairdryer|halogen bulb|halogen lamp|hand dryer|handset|hbm|headlamp|headlight|headphone|headset|"
        "heating element|hi fi equipment|home electronics|home entertainment equipment|home theater system|ic|igbt|"
        "ignition|ignition coil|ignition wire|ignition wiring set|image sensor|immersion heater|incandescent lamp|"
        "induction cooker|induction furnace|induction hob|induction stove|inductor|insulated cable|"
        "insulated conductor|insulated copper wire|insulated electric conductor|insulated wire|insulator|"
        "integrated circuit|inverter|iphone|iron box|juicer|kettle|lampholder|large power transformer|laser diode|lcd|"
        "lcd module|lcd panel|lcd screen|lead acid battery|led|led bulb|led lamp|led light source|led screen|"
        "legacy chip|legacy semiconductor|li ion battery|light bulb|light bulb and tube|light emitting diode|"
        "lithium battery|lithium cell|lithium ion|lithium ion battery|lithium ion cell|logic chip|loudspeaker|magnet|"
        "magnetic material|magnetic tape|magnetron|memory|memory card|memory chip|memory device|memory module|"
        "memory semiconductor|microchip|microcircuit|microcontroller|microelectronic|microelectronic circuit|"
        "microphone|microprocessor|microwave|microwave oven|mlcc|mobile device|mobile handset|mobile phone|"
        "mobile phone component|mobile telephone|modem|monitor|mosfet|motor|nand|nand flash|ndfeb magnet|"
        "neodymium magnet|network equipment|network gear|network switch|networking equipment|numerical controller|"
        "oled|oled panel|oled screen|optical disc|optical disk|optical fiber cable|optical fibre cable|optical media|"
        "optoelectronic device|oven|paging device|particle accelerator|pcb|pcb assembly|permanent magnet|phone|"
        "phone part|phonograph record|photodiode|photosensitive semiconductor|photovoltaic|photovoltaic cell|"
        "photovoltaic cell and module|photovoltaic device|photovoltaic equipment|photovoltaic module|"
        "photovoltaic panel|photovoltaic product|picture tube|plasma tv|plug and socket|porcelain insulator|"
        "potentiometer|power adapter|power bank|power battery|power cable|power chip|power converter|power cord|"
        "power generating equipment|power generation equipment|power generator|power semiconductor|power strip|"
        "power supply|power transformer|pressure cooker electric|primary cell|printed circuit|"
        "printed circuit assembly|printed circuit board|printed circuit board assembly|printed circuit panel|"
        "processor|processor chip|programmable logic controller|projector|pv|pv cell|pv module|pv panel|pv product|"
        "radar|radar apparatus|radar equipment|radar system|radio|radio equipment|radio receiver|radio set|"
        "rare earth magnet|rare earth permanent magnet|record player|recorded medium|rectifier|relay|remote control|"
        "resistor|rfid tag|rice cooker|robot vacuum|router|sandwich maker|satellite dish|satellite phone|"
        "satellite receiver|sd card|sdram|sealed beam lamp|security camera|semi conductor|semiconductor|"
        "semiconductor chip|semiconductor component|semiconductor device|semiconductor part|semiconductor product|"
        "sensor|server processor|servo motor|set top box|shaver|signalling apparatus|silicon carbide device|sim card|"
        "slow cooker|small business telephone system|small diameter graphite electrode|small domestic appliance|"
        "small kitchen appliance|smart card|smart phone|smart speaker|smart tv|smart watch|smartphone|"
        "smartphone component|smartphone part|smartwatch|smoke detector|solar|solar array|solar cell|"
        "solar cell and module|solar component|solar device|solar energy equipment|solar energy product|"
        "solar equipment|solar inverter|solar module|solar panel|solar power equipment|solar power panel|"
        "solar power product|solar product|soldering iron|soldering machine|sound bar|sound equipment|"
        "sound signalling apparatus|sound system|soundbar|space heater|spark plug|speaker|spent battery|sram|starter|"
        "starter motor|static converter|static random access memory semiconductor|stationary battery|steam iron|"
        "stereo|stereo equipment|stereo system|storage battery|storage chip|submarine cable|subsea cable|"
        "surge protector|surveillance camera|surveillance equipment|switch|switchboard|switchgear|switching apparatus|"
        "switching equipment|tail light|taillight|tantalum capacitor|tape recorder|telecom device|telecom equipment|"
        "telecom gear|telecom hardware|telecom product|telecommunication device|telecommunication equipment|"
        "telecommunication gear|telecommunication hardware|telecommunication product|telecommunications apparatus|"
        "telecommunications equipment|telecommunications hardware|telecommunications product|telecoms equipment|"
        "telecoms gear|telephone|telephone apparatus|telephone equipment|telephone exchange|telephone set|television|"
        "television camera|television camera system|television panel|television part|television receiver|"
        "television receiving set|television screen|television set|television tube|thyristor|toaster|touch screen|"
        "touchscreen|traction battery|traction motor|traffic signal|transceiver|transformer|transformer core|"
        "transformer lamination|transistor|transmission equipment|transmitter|turntable|tv|tv camera|tv panel|tv part|"
        "tv receiver|tv set|ultraviolet lamp|undersea cable|usb drive|used battery|used lead acid battery|"
        "vacuum cleaner|vacuum cleaner part|vacuum tube|vape|vape pen|vaping device|vaping product|vaporizer|vcr|"
        "vehicle battery|vehicle light|video camera|video cassette|video cassette recorder|video disc|video display|"
        "video equipment|video monitor|video player|video projector|video recorder|video tape|videocassette recorder|"
        "videotape|videotape recorder|vinyl record|vtr|waffle maker|walky talky|water heater|wearable|wearable device|"
        "webcam|welder machine|welding equipment|welding machine|wifi router|wind energy equipment|wind generator|"
        "wind power equipment|wind power generating set|wind turbine|wind turbine component|wind turbine generator|"
        "wind turbine part|windscreen wiper|windshield wiper|wire and cable|wire harness|wireless device|"
        "wireless equipment|wireless product|wiring harness"
    ),
    "86": (
        "53 foot domestic dry container|bogy|boxcar|bullet train|commuter train|container|diesel locomotive|"
        "domestic dry container|dry container|empty container|freight car|freight car part|freight container|"
        "freight rail car|freight rail car coupler|freight rail coupler|freight railcar|freight wagon|gondola car|"
        "high speed train|hopper car|intermodal container|iso container|locomotive|maglev train|marine container|"
        "metro car|metro train|passenger coach railway|passenger railcar|passenger train|rail car|rail car part|"
        "rail coupler|rail equipment|rail locomotive|rail material|rail part|rail transit equipment|"
        "rail transport equipment|rail vehicle|rail wagon|rail wheel|railcar|railcar part|railroad car|"
        "railway and tramway locomotive|railway and tramway rolling stock|railway axle|railway brake|railway car|"
        "railway carriage|railway coach|railway coupler|railway engine|railway equipment|railway locomotive|"
        "railway maintenance vehicle|railway material|railway or tramway locomotive|railway or tramway rolling stock|"
        "railway part|railway passenger car|railway passenger coach|railway passenger coache|railway product|"
        "railway rolling stock|railway signaling equipment|railway switch|railway track fixture|"
        "railway transport equipment|railway vehicle|railway wagon|railway wheel|reefer|rolling stock|sea container|"
        "shipping box|shipping container|signalling equipment|streetcar|subway car|tank car|tank container|tank wagon|"
        "track maintenance machine|train|train carriage|train part|train set|train wheel|trainset|tram|tramway|"
        "tramway coach|underground train|wagon"
    ),
    "87": (
        "agricultural tractor|air bag|airbag|airbag inflator|all terrain vehicle|alloy wheel|aluminium road wheel|"
        "aluminium wheel|aluminium wheel rim|aluminum wheel|aluminum wheel rim|ambulance|armored personnel carrier|"
        "armored vehicle|armoured personnel carrier|armoured tank|armoured vehicle|assembled car|assembled vehicle|"
        "atv|auto|auto component|auto part|auto parts and component|auto spare part|automatic transmission|automobile|"
        "automobile component|automobile part|automobile transmission|automotive|automotive component|automotive good|"
        "automotive part|automotive parts and component|automotive product|automotive spare part|automotive vehicle|"
        "autopart|autos and auto part|axle|axle beam|baby buggy|baby carriage|baby stroller|ball joint|"
        "battery electric vehicle|battery powered electric vehicle|battle tank|bev|bicycle|bicycle component|"
        "bicycle fork|bicycle frame|bicycle part|bicycle saddle|bike|body panel|brake|brake caliper|brake disc|"
        "brake disk|brake drum|brake part|brake rotor|brake shoe|brake system|braking system|bumper|bus|bus body|"
        "cabin chassis|camper|car|car and car part|car and part|car bodies|car body|car component|car door|car kit|"
        "car part|car transmission|car transmission part|car wheel|car wheel rim|caravan|catalytic converter|chassis|"
        "chassis and subassembly|chinese ev|clutch|coach|commercial vehicle|compact car|complete car|complete vehicle|"
        "completely built unit|completely knocked down unit|connected vehicle|constant velocity joint|"
        "container chassis|container trailer|control arm|convertible car|coupe|crane truck|cv joint|diesel car|"
        "diesel vehicle|drive shaft|driveshaft|drivetrain|dump body|dump truck|dumper|dune buggy|e bike|e scooter|"
        "ebike|electric auto|electric bicycle|electric bike|electric bus|electric car|electric vehicle|ev|"
        "exhaust pipe|exhaust system|farm tractor|fender|fire engine|fire truck|foreign automobile|foreign car|"
        "front axle|front axle beam|garbage truck|gasoline car|gasoline vehicle|gear box|gear shift|gearbox|go kart|"
        "golf car|golf cart|ground vehicle|half shaft|hand cart|hand truck|hatchback|heavy duty truck|heavy truck|"
        "heavyweight motorcycle|hybrid|hybrid car|hybrid vehicle|hydrogen vehicle|imported car|intermodal chassis|"
        "invalid carriage|kick scooter electric|large engined car|light duty vehicle|light truck|limousine|lorry|"
        "low speed personal transportation vehicle|luxury automobile|luxury car|luxury vehicle|manual transmission|"
        "medium and heavy duty truck|medium and heavy duty vehicle|medium duty truck|military vehicle|minibus|minivan|"
        "mobile home|moped|motor bike|motor car|motor coach|motor cycle|motor home|motor scooter|motor vehicle|"
        "motor vehicle part|motorbike|motorcar|motorcycle|motorcycle and sidecar|motorcycle part|motorhome|muffler|"
        "multipurpose vehicle|nev|new car|new energy vehicle|off road vehicle|passenger auto|passenger automobile|"
        "passenger car|passenger car and light truck|passenger minivan|passenger vehicle|people carrier|petrol car|"
        "phev|pick up truck|pickup|pickup truck|plug in hybrid|plug in hybrid vehicle|powertrain|pram|pushchair|"
        "radiator grille|rear axle|rickshaw|road tractor|road vehicle|road wheel|safety airbag|school bus|scooter|"
        "seat belt|second hand car|sedan|segway|semi trailer|shock absorber|shopping cart|shopping trolley|sidecar|"
        "smart car|snowmobile|special purpose vehicle motor|sport utility|sport utility vehicle|sports car|"
        "station wagon|steel trailer wheel|steel wheel|steering gear|steering knuckle|steering system|steering wheel|"
        "stroller|suspension system|suv|tank truck|tank vehicle|tanker truck|three wheeler|tie rod|tie rod end|tipper|"
        "tow truck|tractor|tractor part|tractor unit|trailer|trailer part|trolleybus|truck|truck body|truck cab|"
        "truck chassis|truck crane|truck frame|truck part|truck wheel|tuk tuk|two wheeler|universal joint|"
        "used automobile|used car|used vehicle|utility vehicle|van|vehicle|vehicle body|vehicle chassis|"
        "vehicle component|vehicle frame|vehicle part|vehicle spare part|vehicle transmission|wheel|wheel hub|"
        "wheelbarrow|wheelchair"
    ),
    "88": (
        "100 to 150 seat large civil aircraft|aeroplane|aerospace component|aerospace equipment|aerospace good|"
        "aerospace part|aerospace product|aerostructure|airbus aircraft|airbus jet|airbus plane|aircraft|"
        "aircraft and part|aircraft component|aircraft equipment|aircraft part|aircraft propeller|aircraft spare part|"
        "aircraft structure|aircraft wing|airframe|airliner|airliner part|airplane|airplane component|airplane part|"
        "airship|attack drone|attack helicopter|aviation component|aviation equipment|aviation good|aviation part|"
        "aviation product|balloon|balloon and dirigible|bomber|business aircraft|business jet|carrier rocket|"
        "civil aircraft|civil aircraft part|civil airliner|civilian aircraft|civilian plane|combat aircraft|"
        "combat drone|combat helicopter|combat plane|commercial aircraft|commercial airplane|commercial jet|"
        "commercial plane|communication satellite|communications satellite|dirigible|drone|drone component|drone part|"
        "evtol|fighter|fighter aircraft|fighter jet|fighter plane|flight simulator|flight simulator part|flying car|"
        "fpv drone|freighter aircraft|fuselage|glider|hang glider|helicopter|helicopter part|jet|jet fighter|jetliner|"
        "jetliner part|jumbo jet|landing gear|large civil aircraft|launch vehicle|military aircraft|military drone|"
        "military helicopter|military jet|military plane|narrowbody aircraft|narrowbody jet|parachute|paraglider|"
        "passenger airbus|passenger aircraft|passenger airliner|passenger airplane|passenger jet|passenger plane|"
        "plane|plane part|private jet|propeller aircraft|quadcopter|reconnaissance aircraft|regional aircraft|"
        "regional jet|satellite|seaplane|single aisle jet|space launch vehicle|space rocket|space satellite|"
        "space vehicle|spacecraft|spacecraft part|spy plane|stealth fighter|surveillance drone|surveillance plane|"
        "tanker aircraft|telecommunication satellite|trainer aircraft|transport aircraft|transport plane|turboprop|"
        "uav|ultralight aircraft|unmanned aerial system|unmanned aerial vehicle|unmanned aircraft|"
        "unmanned aircraft system|warplane|weather balloon|weather satellite|widebody|widebody jet"
    ),
    "89": (
        "aircraft carrier|aluminum boat|barge|boat|bulk carrier|bulk ship|bulk vessel|bulker|buoy|cable ship|canoe|"
        "cargo ship|catamaran|chemical tanker|container ship|container vessel|containership|crane ship|cruise liner|"
        "cruise ship|destroyer|diesel submarine|dinghy|dredger|drill ship|drilling platform|"
        "drilling production platform|drilling rig|drillship|ferry|fiberglass boat|fishing boat|fishing vessel|"
        "floating crane|floating dock|floating dry dock|floating platform|floating production platform|"
        "floating storage and regasification unit|floating storage unit|floating structure|fpso|freighter|frigate|"
        "fsru|gas carrier|gas tanker|hovercraft|hydrofoil|icebreaker|inflatable boat|inland vessel|jack up rig|"
        "jet ski|kayak|landing craft|lifeboat|lng carrier|lng ship|lng tanker|lng vessel|lpg carrier|lpg tanker|"
        "maritime vessel|merchant ship|merchant vessel|minesweeper|motor boat|motor yacht|motorboat|naval craft|"
        "naval ship|naval vessel|navy ship|nuclear submarine|ocean going ship|ocean going vessel|offshore platform|"
        "offshore rig|offshore vessel|oil platform|oil rig|oil tanker|passenger ferry|passenger ship|patrol boat|"
        "patrol vessel|pleasure boat|pleasure craft|pontoon|powerboat|product tanker|raft|recreational boat|"
        "recreational craft|research vessel|roro ship|roro vessel|sailboat|sea vessel|semi submersible rig|ship|"
        "ship for scrap|speedboat|steel ship|submarine|super yacht|superyacht|tanker|towboat|trawler|tug|tugboat|"
        "very large crude carrier|vessel|vlcc|warship|watercraft|yacht"
    ),
    "90": (
        "analysis instrument|analytical equipment|analytical instrument|anesthesia machine|artificial hip|"
        "artificial joint|artificial limb|artificial tooth|baggage scanner|barometer|binocular|blood pressure monitor|"
        "breathing apparatus|breathing appliance|caliper|camera lens|cannula|cargo scanner|cargo scanning system|"
        "catheter|checking instrument|chromatograph|compass|contact lens|container scanner|control instrument|"
        "coronary catheter|coronary stent|crutch|ct machine|ct scanner|defibrillator|demonstration instrument|"
        "dental drill|dental equipment|dental instrument|dental product|denture|diagnostic equipment|"
        "diagnostic imaging equipment|dialysis equipment|dialysis machine|dialyzer|drawing instrument|"
        "electricity meter|electrocardiograph|electron microscope|endoscope|eye glass|eyeglass|eyeglass frame|"
        "eyeglass lens|eyewear|fiber optic strand|fiber optics|fibre optics|film camera|film projector|flow meter|"
        "flowmeter|gas analyser|gas analyzer|gas chromatograph|gas detector|gas mask|gas meter|gauge|geiger counter|"
        "geophysical instrument|glucose meter|glucose monitor|goggle|gyroscope|hearing aid|hearing device|heart valve|"
        "hip implant|hospital equipment|hospital instrument|hydrometer|hygrometer|hypodermic needle|implant|"
        "incubator for infant|inertial navigation system|infant incubator|infusion pump|infusion set|"
        "inspection equipment|inspection instrument|instrument and apparatus|instrument and appliance|insulin pump|"
        "knee implant|laboratory apparatus|laboratory instrument|laser|laser device|laser equipment|laser system|lens|"
        "lidar|liquid crystal device|magnetic resonance imaging equipment|magnetic resonance imaging machine|"
        "mass spectrometer|massage apparatus|massager|measurement equipment|measurement instrument|"
        "measuring and testing instrument|measuring apparatus|measuring device|measuring equipment|"
        "measuring instrument|measuring tape|medical and surgical instrument|medical apparatus|"
        "medical apparatus and instrument|medical appliance|medical device|medical device and instrument|"
        "medical electronic|medical equipment|medical imaging equipment|medical instrument|medical needle|"
        "medical technology|medical technology device|medical technology equipment|medical technology product|medtech|"
        "meter|metrology equipment|micrometer|microscope|movy camera|mri|mri machine|mri scanner|mri system|"
        "multimeter|navigation equipment|navigational instrument|needle and syringe|night vision device|"
        "night vision equipment|objective lens|odometer|ophthalmic lens|optical and medical apparatus|"
        "optical and medical instrument|optical and photographic instrument|optical apparatus|optical component|"
        "optical device|optical element|optical equipment|optical fiber|optical fiber and bundle|optical fibre|"
        "optical fibre and bundle|optical good|optical instrument|optical lens|"
        "optical photographic and medical instrument|optical photographic cinematographic instrument|optical product|"
        "optical sight|orthopaedic appliance|orthopaedic device|orthopedic appliance|orthopedic device|"
        "orthopedic product|oscilloscope|oxygen concentrator|pacemaker|particle counter|photo camera|"
        "photographic camera|photographic equipment|photography equipment|physiotherapy equipment|polarising film|"
        "polarizer|polarizing film|precision instrument|pressure gauge|prism|prosthesis|prosthetic|prosthetic limb|"
        "pulse oximeter|radiation detector|rangefinder|reading glass|respirator|rifle scope|riflescope|safety goggle|"
        "scalpel|scanner|scientific and controlling instrument|scientific and technical instrument|"
        "scientific apparatus|scientific equipment|scientific instrument|seismograph|sextant|"
        "single mode optical fibre|slide projector|smart meter|spectacle|spectacle frame|spectacle lens|spectrometer|"
        "spectrophotometer|speedometer|stent|sunglass|sunglass and frame|sunglass lens|sunglasses|surgical appliance|"
        "surgical equipment|surgical instrument|surgical product|surgical robot|surgical staple|surgical tool|"
        "survey equipment|surveying instrument|syringe|syringe and needle|tachometer|tape measure|taximeter|telescope|"
        "telescopic sight|test and measurement equipment|test equipment|test instrument|testing equipment|"
        "testing machine|thermal camera|thermometer|thermostat|ultrasound equipment|ultrasound machine|"
        "ultrasound scanner|ventilator|water meter|water quality analyzer|x ray apparatus|x ray equipment|"
        "x ray film viewer|x ray machine|x ray system|x ray tube"
    ),
    "91": (
        "alarm clock|chronometer|clock|clock and watch|clock movement|clock part|clockwork|electronic watch|"
        "horological instrument|horological product|horology|luxury watch|parking meter|pocket watch|quartz clock|"
        "quartz watch|stopwatch|swiss timepiece|swiss watch|timepiece|wall clock|watch|watch and clock|watch band|"
        "watch bracelet|watch case|watch component|watch dial|watch movement|watch part|watch strap|watchband|"
        "wrist watch|wristwatch"
    ),
    "92": (
        "accordion|bagpipe|banjo|bass guitar|cello|clarinet|cymbal|double bass|drum kit|drum set|electric guitar|"
        "flute|grand piano|guitar|guitar string|harmonica|harp|keyboard instrument|mandolin|metronome|music box|"
        "musical box|musical instrument|musical instrument part|percussion instrument|piano|pipe organ|saxophone|"
        "string instrument|stringed instrument|synthesiser|synthesizer|trombone|trumpet|tuning fork|ukulele|"
        "upright piano|violin|wind instrument"
    ),
    "93": (
        "155 mm shell|155mm shell|air defence system|air defense system|air gun|air rifle|airgun|ammunition|"
        "anti personnel mine|antipersonnel mine|antitank missile|arm|arm and ammunition|arm and military equipment|"
        "armament|artillery|artillery piece|artillery round|artillery shell|assault rifle|bayonet|bomb|bullet|"
        "chemical weapon|civilian firearm|cluster bomb|cluster munition|conventional weapon|cruise missile|"
        "defence weapon|defense weapon|depth charge|firearm|firearm component|firearm part|glide bomb|grenade|gun|"
        "gun part|hand grenade|handgun|himar|howitzer|land mine|landmine|machine gun|military arm|military munition|"
        "military rocket|military weapon|missile|missile defence system|missile defense system|missile launcher|"
        "missile system|mortar bomb|mortar round|mortar shell|munition|naval mine|nuclear weapon|patriot missile|"
        "pepper spray|pistol|revolver|rifle|rifle cartridge|rocket|rocket launcher|rubber bullet|shotgun|"
        "shotgun cartridge|shotgun shell|silencer for firearm|small arm|small arm and ammunition|sniper rifle|"
        "stun gun|surface to air missile|tank gun|tank round|tank shell|tomahawk missile|torpedo|war material|"
        "war materiel|warhead|weapon|weapon component|weapon part|weapon system|weaponry"
    ),
    "94": (
        "aircraft seat|airplane seat|armchair|auto seat|automobile seat|baby cot|baby crib|bamboo furniture|"
        "barber chair|bathroom cabinet|bathroom furniture|bathroom vanity|beach chair|bed|bed base|bed frame|"
        "bed spring|bedding|bedding set|bedroom furniture|bedspring|bench seat|boltless steel shelving|"
        "boltless steel shelving unit|bookcase|bookshelf|box spring|bunk bed|cabinet|cabinetry|cane furniture|"
        "car seat|car seat part|ceiling light|chair|chandelier|chest of drawer|christma light set|christma tree light|"
        "christmas light|closet furniture|coffee table|comforter|container house|couch|crib|cupboard|cushion|desk|"
        "display cabinet|display rack|down comforter|down duvet|down pillow|down quilt|dresser|duvet|eiderdown|"
        "file cabinet|filing cabinet|floor lamp|floor standing ironing table|foam mattress|folding metal chair|"
        "folding metal table|furnishing|furniture|furniture and mattress|furniture bedding and mattress|"
        "furniture component|furniture part|furniture product|furniture seating|garden furniture|home furniture|"
        "household furnishing|household furniture|illuminated sign|innerspring|innerspring unit|ironing table|"
        "kitchen cabinet|kitchen cabinet and bathroom vanity|kitchen cabinet and vanity|kitchen cabinetry|"
        "kitchen furniture|kitchen unit|lamp|lampshade|lantern|leather couch|leather furniture|leather seat|"
        "leather sofa|led lighting|led luminaire|led sign|light fitting|light fixture|light string|lighting|"
        "lighting apparatus|lighting equipment|lighting fitting|lighting fixture|lighting product|lounge chair|"
        "luminaire|mattress|mattress foundation|mattress spring|mattress support|mattress topper|memory foam mattress|"
        "metal cabinet|metal cabinet and locker|metal folding chair|metal furniture|metal locker|metal shelf|"
        "metal storage locker|modular building|modular home|modular house|neon sign|nightstand|office chair|"
        "office furniture|oil lamp|outdoor furniture|pallet rack|pallet racking|patio furniture|pillow|plastic chair|"
        "plastic furniture|prefab building|prefab home|prefab house|prefabricated building|prefabricated greenhouse|"
        "prefabricated home|prefabricated house|prefabricated steel building|prefabricated structure|quilt|"
        "rattan chair|rattan furniture|recliner|safety seat|school furniture|searchlight|seat|shelving|"
        "shelving system|shelving unit|sideboard|sleeping bag|sofa|solar lamp|solar lantern|solar light|"
        "spring mattress|stadium seat|steel locker|steel rack|steel shelving|stool|storage rack|store fixture|"
        "street lamp|street light|streetlight|string light|swivel chair|table|tool cabinet|tool chest|travel pillow|"
        "uncovered innerspring unit|upholstered furniture|upholstered product|upholstered seating|"
        "upholstered wood product|upholstered wooden furniture|upholstered wooden product|vanity|"
        "vanity top with cabinet|vehicle seat|wardrobe|wicker furniture|wood cabinet|wood furniture|"
        "wooden bedroom furniture|wooden cabinet|wooden cabinet and vanity|wooden chair|wooden furniture|wooden shelf"
    ),
    "95": (
        "action figure|amusement park equipment|amusement park ride|amusement ride|arcade game|arcade machine|"
        "archery equipment|artificial christma tree|athletic equipment|badminton racket|ball|barbell|baseball bat|"
        "baseball equipment|basketball|basketball backboard|basketball hoop|billiard table|board game|"
        "bowling equipment|boxing equipment|carnival article|carousel|chess set|child toy|children toy|"
        "christma article|christma tree ornament|christmas decoration|christmas ornament|circus equipment|"
        "construction toy|cricket bat|dice|doll|dumbbell|electronic toy|exercise bike|exercise equipment|"
        "exercise machine|fairground amusement|fairground ride|festive article|festive decoration|fidget spinner|"
        "fish hook|fishing equipment|fishing gear rod|fishing hook|fishing lure|fishing reel|fishing rod|"
        "fishing tackle|fitness equipment|fitness machine|fitness product|gambling machine|game|game and console|"
        "game console|game controller|game machine|games console|gaming console|gaming device|gaming machine|"
        "golf ball|golf club|golf equipment|golf equipment and club|golf product|gym equipment|gym machine|"
        "halloween costume|hockey equipment|hockey puck|hockey stick|ice skate|inflatable pool|inline skate|jigsaw|"
        "model car|model train|nintendo switch|paddle board|paddling pool|party article|party decoration|"
        "pickleball paddle|pinball machine|plastic christma tree|plastic toy|playground equipment|playing card|"
        "playstation|plush toy|pool table|puzzle|recreational equipment|roller coaster|roller skate|roulette table|"
        "shuttlecock|skate|skateboard|ski|ski binding|ski equipment|ski pole|slot machine|snooker table|snowboard|"
        "soccer ball|sport and leisure good|sport article|sport equipment|sport gear|sport good|sport requisite|"
        "sporting article|sporting equipment|sporting gear|sporting good|sports equipment|sports good|surfboard|"
        "swim fin|swimming pool|swimming pool equipment|swing set|table tennis table|teddy bear|tennis ball|"
        "tennis equipment|tennis racket|tennis racquet|toy|toy airplane|toy and game|toy and sporting good|"
        "toy balloon|toy car|toy figure|toy gun|toy part|toy set|toy train|toy truck|toy vehicle|trampoline|treadmill|"
        "tricycle|video game|video game console|video game hardware|video game machine|videogame console|volleyball"
    ),
    "96": (
        "adult diaper|artist brush|baby diaper|ballpoint|ballpoint pen|blackboard|blackboard chalk|broom|brush|button|"
        "button blank|cased pencil|cigarette holder|cigarette lighter|comb|coral article|crayon|date stamp|diaper|"
        "disposable lighter|feminine hygiene product|flint lighter|fountain pen|fountain pen nib|gas lighter|gel pen|"
        "gelatin capsule|hair brush|hair clip|hair comb|hair slide|hairbrush|hairpin|hand sieve|hard capsule|"
        "hard empty capsule|highlighter|incontinence pad|ink pad|ink ribbon|ivory article|ivory carving|ivory product|"
        "lighter|makeup brush|mannequin|mannequin part|marker pen|menstrual pad|miscellaneous manufacture|"
        "miscellaneous manufactured article|miscellaneous manufactured good|monopod|mop|nappy|"
        "natural bristle paint brush|paint brush|paint brush and roller|paint roller|paintbrush|panty liner|pen|"
        "pencil|plastic button|pocket lighter|powder puff|press stud|rubber stamp|sanitary napkin|sanitary pad|"
        "sanitary product|sanitary towel|scent spray|school stationery|selfy stick|sewing kit|slide fastener|"
        "smoking pipe|snap fastener|squeegee|stamp pad|stationery|tailor dummy|tailor s dummy|tampon|thermo bottle|"
        "thermos|thermos flask|tobacco pipe|toilet brush|toothbrush|tripod|typewriter ribbon|vacuum bottle|"
        "vacuum flask|vacuum insulated bottle|whiteboard|worked ivory|writing instrument|zip fastener|zipper"
    ),
    "97": (
        "ancient artifact|ancient coin|antique|antique car|antique coin|antique furniture|antiquity|"
        "archaeological material|archaeological object|art and antique|art collection|art good|art object|art piece|"
        "art product|art work|artefact|artifact|artwork|coin collection|collector item|collector s item|"
        "collector s piece|collectors piece|cultural good|cultural object|cultural property|dinosaur fossil|"
        "engraving print|fine art|historic coin|object of art|oil painting|original print|painting|piece of art|"
        "postage stamp|rare stamp|roman coin|sculpture|sculpture and statuary|stamp collection|statue|work of art"
    ),
}

ROMANCE: Final[Mapping[str, str]] = {
    "": (
        "agricultura|agriculture|agroalimentaire|alimento|alimentos|artículos|artículos de lujo|bien|bienes|"
        "bienes de capital|bienes de consumo|bienes industriales|bienes intermedios|biens|biens d'équipement|"
        "biens de consommation|commodities|denrées|denrées alimentaires|energía|insumos|manufacturas|maquila|"
        "marchandise|marchandises|materia prima|materias primas|matière première|matières premières|mercancía|"
        "mercancías|metales|minerais critiques|minerales|minerales críticos|minéraux critiques|métaux|producto|"
        "producto agrícola|productos|productos agroalimentarios|productos agropecuarios|productos agrícolas|"
        "productos alimentarios|productos alimenticios|productos básicos|productos de lujo|productos energéticos|"
        "productos industriales|productos manufacturados|produit|produit agricole|produits|produits agricoles|"
        "produits agroalimentaires|produits alimentaires|produits de luxe|produits industriels|"
        "produits manufacturés|produits énergétiques|servicios|technologie|technologies|tecnología|tierras|énergie"
    ),
    "01": (
        "animales vivos|animaux vivants|bovinos|bovins|bétail|caballo|caballos vivos|cerdos vivos|cheval|chevaux|"
        "ganado|ganado bovino|ganado en pie|ganado vivo"
    ),
    "02": (
        "abats|agneau|aves de corral|boeuf|bœuf|carne|carne aviar|carne avícola|carne bovina|carne de ave|"
        "carne de cerdo|carne de cordero|carne de pollo|carne de res|carne de vacuno|carne ovina|carne porcina|"
        "carne roja|carne vacuna|carnes|cerdo|dinde|jambon|jamón|pollo|pollos|porc|porcino|poulet|poulets|puerco|"
        "res|tocino|vacuno|viande|viande bovine|viande de boeuf|viande de bœuf|viande de porc|viande de volaille|"
        "viande porcine|viandes|volaille"
    ),
    "03": (
        "atún|calamar|calmar|camarones|camarón|coquillages|crevette|crevettes|crustacés|fruits de mer|homard|"
        "homards|huîtres|langosta|langostas|langostinos|mariscos|merluza|morue|pescado|pescados|poisson|poissons|"
        "productos de la pesca|productos del mar|productos pesqueros|produits de la mer|produits de la pêche|pulpo|"
        "salmones|salmón|saumon|thon|trucha"
    ),
    "04": (
        "beurre|crème|fromage|fromages|huevo|huevos|lactosérum|lait|lait en poudre|leche|leche en polvo|lácteo|"
        "lácteos|mantequilla|miel|nata|oeuf|oeufs|poudre de lait|productos lácteos|produit laitier|"
        "produits laitiers|queso|quesos|suero de leche|yaourt|yogur|œuf|œufs"
    ),
    "06": "fleur|fleurs|fleurs coupées|flor|flores|flores cortadas|rosas|roses",
    "07": (
        "ail|ajo|ajos|brócoli|carottes|cebolla|cebollas|champignons|champiñones|chile|chiles|espárragos|frijol|"
        "frijoles|garbanzos|haricots|hortaliza|hortalizas|jitomate|jitomates|lechuga|legumbres|lentejas|lentilles|"
        "légume|légumes|oignon|oignons|papa|papas|patata|patatas|pepino|pepinos|pimiento|pimientos|pois|"
        "pois chiches|pomme de terre|pommes de terre|setas|tomate|tomate fresco|tomates|verdura|verduras|"
        "zanahorias"
    ),
    "07 08": "fruits et légumes|frutas y hortalizas|frutas y legumbres|frutas y verduras",
    "08": (
        "abricots|agrumes|aguacate|aguacates|almendra|almendras|amande|amandes|ananas|arándano|arándanos|avellanas|"
        "avocat|avocats|banana|banane|bananes|banano|bananos|berries|cereza|cerezas|cerise|cerises|ciruelas|citron|"
        "citrons|clémentines|cítricos|dattes|durazno|duraznos|dátil|dátiles|fraise|fraises|fresa|fresas|fruit|fruits|"
        "fruits secs|fruta|frutas|frutos rojos|frutos secos|kiwi|limones|limón|mango|mangos|mangue|mangues|manzana|"
        "manzanas|melones|melón|naranja|naranjas|noisettes|noix|noix de cajou|noix de pécan|nueces|nuez|orange|"
        "oranges|pacana|palta|paltas|papaya|pera|peras|pistache|pistaches|pistachos|piña|piñas|plátano|plátanos|"
        "poire|poires|pomme|pommes|pêches|raisin|raisins|sandía|toronja|uva|uvas|uvas de mesa"
    ),
    "09": (
        "café|café en grano|café verde|cafés|canela|cannelle|clavo de olor|especias|gingembre|girofle|granos de café|"
        "jengibre|pimienta|pimienta negra|poivre|poivre noir|thé|té|vainilla|vanille|yerba mate|épices"
    ),
    "10": (
        "arroz|avena|avoine|blé|blé dur|blé tendre|blés|cebada|centeno|cereal|cereales|céréale|céréales|grano|"
        "granos|maíz|maíz amarillo|maíz blanco|maíz transgénico|maïs|orge|riz|seigle|sorgho|sorgo|trigo"
    ),
    "11": "almidón|amidon|farine|farine de blé|harina|harina de maíz|harina de trigo|malt|malta",
    "12": (
        "ajonjolí|alfalfa|algas|algues|arachide|arachides|betterave|betteraves|cacahuate|cacahuates|cacahuete|"
        "canne à sucre|canola|caña de azúcar|colza|frijol de soya|frijoles de soya|fèves de soja|girasol|graines|"
        "graines de soja|graines de tournesol|granos de soja|habas de soja|houblon|luzerne|lúpulo|maní|oleaginosas|"
        "oléagineux|porotos de soja|remolacha|semences|semillas|semillas de girasol|semillas de soja|soja|soya|"
        "tournesol"
    ),
    "15": (
        "aceite|aceite comestible|aceite de canola|aceite de coco|aceite de colza|aceite de girasol|"
        "aceite de oliva|aceite de palma|aceite de pescado|aceite de soja|aceite de soya|aceite vegetal|aceites|"
        "aceites comestibles|aceites vegetales|biodiésel usado|graisses|grasas|huile|huile d'olive|huile de coco|"
        "huile de colza|huile de palme|huile de soja|huile de tournesol|huile d’olive|huile végétale|huiles|"
        "huiles d'olive|huiles végétales|manteca|margarina|margarine|suif"
    ),
    "16": (
        "atún en lata|atún enlatado|carne enlatada|charcuterie|conservas de atún|conservas de pescado|"
        "conserves de poisson|conserves de thon|embutidos|salchichas|saucisses|saucisson|thon en conserve"
    ),
    "17": (
        "azúcar|azúcar crudo|azúcar de caña|azúcar refinado|azúcares|bonbons|confiserie|confiseries|confitería|"
        "dulces|fructosa|golosinas|jarabe de maíz|jarabe de maíz de alta fructosa|melaza|mélasse|sucre|sucre brut|"
        "sucres"
    ),
    "18": (
        "beurre de cacao|cacao|cacao en grano|chocolat|chocolate|chocolates|chocolats|fèves de cacao|"
        "granos de cacao|manteca de cacao"
    ),
    "19": (
        "biscuits|fideos|fórmula infantil|galletas|lait infantile|lait maternisé|leche de fórmula|pain|pan|"
        "pasta alimenticia|pastas alimenticias|préparations pour nourrissons|pâtes|pâtes alimentaires"
    ),
    "20": (
        "aceituna|aceituna negra|aceitunas|aceitunas de mesa|aceitunas negras|concentrado de tomate|"
        "concentré de tomate|confiture|confitures|conservas vegetales|conserves de légumes|encurtidos|frites|"
        "frites surgelées|jugo|jugo de frutas|jugo de naranja|jugos|jus|jus d'orange|jus de fruits|mermelada|"
        "olives|papas fritas|pasta de tomate|patatas fritas|tomate procesado|zumo|zumo de naranja|zumos"
    ),
    "21": (
        "café instantáneo|café soluble|compléments alimentaires|glaces|helado|helados|levadura|levure|salsa|salsas|"
        "sauces|sopas|soupes"
    ),
    "22": (
        "agua mineral|aguardiente|alcool|alcools|armagnac|bebidas|bebidas alcohólicas|bebidas destiladas|"
        "bebidas espirituosas|bière|bières|boissons|boissons alcoolisées|brandy|cava|cerveza|cervezas|champagne|"
        "champagnes|champán|cidre|cognac|coñac|eau minérale|eaux minérales|eaux-de-vie|etanol|ginebra|licor|"
        "licores|liqueurs|mezcal|refrescos|rhum|ron|spiritueux|tequila|vin|vin blanc|vin rouge|vinagre|vinaigre|"
        "vino|vino espumoso|vinos|vins|vins et spiritueux|vins mousseux|vodka|whisky|éthanol"
    ),
    "23": (
        "alimentation animale|alimento balanceado|alimento para animales|alimento para mascotas|"
        "alimentos balanceados|aliments du bétail|aliments pour animaux|farine de poisson|forraje balanceado|"
        "harina de colza|harina de pescado|harina de soja|harina de soya|pasta de soya|pienso|piensos|"
        "torta de soja|tourteau|tourteau de soja|tourteaux|tourteaux de colza|tourteaux de soja"
    ),
    "24": "cigares|cigarettes|cigarrillos|cigarros|puros|tabac|tabaco|tabacos|tabacs",
    "25": (
        "arcilla|arena|argile|azufre|cal|cemento|ciment|clinker|clínker|grafito natural|graphite naturel|gypse|"
        "kaolin|piedra caliza|plâtre|sable|sal|sel|soufre|yeso"
    ),
    "25 38": "grafito|graphite",
    "26": (
        "bauxita|bauxite|concentrado de cobre|concentrado de zinc|concentrados de cobre|concentré de cuivre|"
        "minerai|minerai de cuivre|minerai de fer|minerai de nickel|minerais|mineral de cobre|mineral de hierro|"
        "mineral de níquel|minerales de hierro"
    ),
    "27": (
        "bitume|brut|carburant|carburants|carbón|carbón metalúrgico|carbón térmico|charbon|coke|combustible|"
        "combustibles|combustóleo|coque|crudo|derivados del petróleo|diésel|electricidad|energía eléctrica|essence|"
        "fioul|fueloil|gas|gas licuado|gas natural|gas natural licuado|gasoil|gasolina|gasolinas|gasóleo|gaz|"
        "gaz naturel|gaz naturel liquéfié|gazole|glp|gnl|hidrocarburos|houille|hydrocarbures|kérosène|lignite|"
        "nafta|petrolíferos|petróleo|petróleo crudo|productos petrolíferos|produits pétroliers|pétrole|"
        "pétrole brut|queroseno|turbosina|électricité"
    ),
    "28": (
        "acide sulfurique|alumine|alúmina|ammoniac|amoniaco|amoníaco|carbonato de litio|gaz rares|hidrógeno|"
        "hydrogène|hélium|lithium|litio|polisilicio|polysilicium|silicio|silicio metálico|silicium|soda cáustica|"
        "sosa cáustica|soude|terres rares|tierras raras|uranio|uranio enriquecido|uranium|uranium enrichi|"
        "ácido sulfúrico"
    ),
    "28 29": "chimie|productos químicos|produit chimique|produits chimiques|químicos|sustancias químicas",
    "29": (
        "acide citrique|fentanilo|fentanyl|metanol|méthanol|precursores químicos|químicos orgánicos|vitaminas|"
        "vitamines|ácido cítrico"
    ),
    "30": (
        "antibiotiques|antibióticos|farmacéuticos|fármaco|fármacos|genéricos|insulina|insuline|medicamento|"
        "medicamentos|medicinas|médicament|médicaments|médicaments génériques|producto farmacéutico|"
        "productos farmacéuticos|produit pharmaceutique|produits pharmaceutiques|vaccin|vaccins|vacuna|vacunas"
    ),
    "31": (
        "abono|abonos|engrais|engrais azotés|fertilizante|fertilizantes|fosfatos|nitrato de amonio|phosphates|"
        "potasa|potasse|urea|urée"
    ),
    "32": "barnices|colorantes|colorants|encres|peinture|peintures|pigmentos|pigments|pintura|pinturas|tintas|vernis",
    "33": (
        "aceites esenciales|champú|cosmético|cosméticos|cosmétique|cosmétiques|huiles essentielles|parfum|parfums|"
        "perfume|perfumes|productos de belleza|produits cosmétiques|produits de beauté"
    ),
    "34": "bougies|detergente|detergentes|détergent|détergents|jabones|jabón|lessive|savon|savons|velas",
    "35": "adhesivos|caseína|caséine|colles|enzimas|enzymes|gelatina|gélatine|pegamentos",
    "36": "allumettes|cerillos|explosifs|explosivos|feux d'artifice|fuegos artificiales|pirotecnia",
    "38": (
        "biocarburants de soja|biodiesel|biodiésel|carbón activado|charbon actif|fungicidas|glifosato|glyphosate|"
        "grafito sintético|graphite artificiel|graphite synthétique|herbicidas|herbicides|insecticidas|"
        "insecticides|pesticidas|pesticides|plaguicidas"
    ),
    "39": (
        "bolsas de plástico|déchets plastiques|matières plastiques|plastique|plastiques|plástico|plásticos|"
        "polietileno|polipropileno|polypropylène|polyéthylène|polímeros|resina|resinas|résine|résines|"
        "sacs plastiques"
    ),
    "40": (
        "caoutchouc|caucho|guantes de hule|guantes de látex|hule|latex|llanta|llantas|látex|neumático|neumáticos|"
        "pneu|pneumatiques|pneus"
    ),
    "41": "cuero|cueros|cuir|cuirs|cuirs et peaux|peaux|piel|pieles",
    "42": (
        "articles de maroquinerie|artículos de cuero|bagages|bolsas de mano|bolsos|maletas|maroquinerie|"
        "marroquinería|sac à main|sacs à main|valises"
    ),
    "43": "fourrure|fourrures|peletería|pieles finas",
    "44": (
        "bois|bois d'oeuvre|bois d'œuvre|bois de construction|bois de sciage|bois d’oeuvre|bois d’œuvre|"
        "carbón vegetal|contreplaqué|granulés de bois|grumes|madera|madera aserrada|madera blanda|"
        "madera contrachapada|madera de coníferas|maderas|productos de madera|produits du bois|tableros de madera|"
        "triplay"
    ),
    "45": "corcho|liège",
    "47": (
        "cellulose|celulosa|pasta de celulosa|pasta de papel|pulpa de madera|pulpa de papel|pâte de bois|"
        "pâte à papier|vieux papiers"
    ),
    "48": (
        "carton|cartons|cartón|papel|papel higiénico|papel periódico|papel prensa|papeles|papier|papier journal|"
        "papier toilette|papiers"
    ),
    "49": "impresos|journaux|libro|libros|livre|livres|periódicos|revistas|revues",
    "50": "seda|soie",
    TEXTILES: (
        "productos textiles|produits textiles|textil|textil y confección|textile|textile et habillement|"
        "textile-habillement|textiles|textiles et vêtements|textiles y confecciones|textiles y prendas de vestir"
    ),
    "51": "cachemire|laine|laines|lana|lanas",
    "52": "algodón|coton|fils de coton|hilados de algodón|mezclilla|tejidos de algodón|tissus de coton",
    "53": "chanvre|jute|lin|lino|yute",
    "54 55": "fibras artificiales|fibras sintéticas|fibres chimiques|fibres synthétiques",
    "57": "alfombras|moquettes|tapis",
    "61": "bonneterie|calcetines|camisetas|chaussettes|prendas de punto|pull-overs|suéteres|t-shirts",
    "61 62": (
        "camisas|chemises|confecciones|confection|habillement|indumentaria|pantalones|pantalons|prenda|prendas|"
        "prendas de vestir|prêt-à-porter|ropa|ropa interior|ropas|sous-vêtements|vestido|vestimenta|vestuario|"
        "vêtement|vêtements"
    ),
    "62": "pantalones vaqueros|vaqueros",
    "63": (
        "couvertures|cubrebocas|friperie|linge de lit|linge de maison|mantas|mascarillas|masques|ropa de cama|"
        "ropa usada|serviettes de toilette|tapabocas|toallas"
    ),
    "64": (
        "baskets|botas|bottes|calzado|calzados|chaussure|chaussures|tenis|zapatillas|zapatillas deportivas|zapato|"
        "zapatos"
    ),
    "65": "cascos|casques|chapeaux|gorras|sombreros",
    "66": "paraguas|parapluies",
    "68": "cuarzo|granit|granito|marbre|mármol|piedra|pierre",
    "69": (
        "azulejos|baldosas|briques|carreaux|carreaux de céramique|carrelage|carrelages|cerámica|cerámicas|"
        "céramique|céramiques|faïence|ladrillos|loza|porcelaine|porcelana|porcelanato|revestimientos cerámicos"
    ),
    "70": "botellas de vidrio|cristal|fibra de vidrio|fibre de verre|verre|verre plat|verrerie|verres|vidrio|vidrios",
    "71": (
        "argent métal|bijouterie|bijoux|diamant|diamantes|diamants|esmeralda|joaillerie|joyas|joyería|"
        "lingotes de oro|lingots d'or|metales preciosos|métaux précieux|or brut|oro|paladio|perlas|perles|"
        "piedras preciosas|pierres précieuses|plata|platine|platino|rubis|rubíes|saphirs|zafiros|émeraude"
    ),
    "72": (
        "acero|acero inoxidable|acero laminado|acero laminado en caliente|acero laminado en frío|acero plano|"
        "acero y hierro|aceros|acier|acier inoxydable|acier laminé|acier laminé à chaud|acier laminé à froid|"
        "aciers|aciers inoxydables|alambrón|arrabio|chatarra de acero|chatarra ferrosa|derivados del acero|fer|"
        "fer et acier|ferraille|ferro-alliages|ferroaleaciones|ferroalliages|ferrosilicium|fonte|fonte brute|"
        "hierro|hierro y acero|lámina de acero|planchas de acero|productos de acero|productos siderúrgicos|"
        "produits en acier|produits sidérurgiques|siderúrgicos|tôles d'acier|varilla"
    ),
    "73": (
        "alambre de púas|articles en acier|artículos de acero|boulons|cables de acero|charpentes métalliques|"
        "clavos|clous|estructuras de acero|fregaderos|manufacturas de acero|manufacturas de hierro|"
        "manufacturas de hierro o acero|ouvrages en acier|ouvrages en fer|tornillos|torres eólicas|tube d'acier|"
        "tubería|tubería de acero|tuberías|tuberías de acero|tubes d'acier|tubes en acier|tubes sans soudure|"
        "tubo de acero|tubos de acero|tubos sin costura|tuyaux en acier|vis"
    ),
    "74": (
        "cathodes de cuivre|cobre|cobre refinado|cuivre|cuivre raffiné|cátodos de cobre|laiton|latón|productos de cobre"
    ),
    "75": "nickel|níquel",
    "76": (
        "aluminio|aluminios|aluminium|chapas de aluminio|chatarra de aluminio|feuilles d'aluminium|"
        "papel de aluminio|perfiles de aluminio|productos de aluminio|produits en aluminium|profilés en aluminium"
    ),
    "78": "plomb|plomo",
    "79": "cinc|zinc",
    "80": "estaño|étain",
    "81": (
        "antimoine|antimonio|cobalt|cobalto|galio|galio y germanio|gallium|gallium et germanium|germanio|germanium|"
        "magnesio|magnésium|manganeso|manganèse|molibdeno|molybdène|titane|titanio|tungsteno|tungstène|wolframio"
    ),
    "82": "couteaux|couverts|cubiertos|cuchillos|herramientas|outillage|outils",
    "83": "cerraduras|serrures",
    "84": (
        "aires acondicionados|bombas de agua|calderas|chaudières|climatiseurs|computadora|computadoras|computadores|"
        "cosechadoras|electrodomésticos de línea blanca|equipo de cómputo|excavadoras|grues|grúas|impresoras|"
        "imprimantes|lavadora|lavadoras|lavavajillas|lave-linge|lave-vaisselle|machine|machine à laver|machine-outil|"
        "machines|machines agricoles|machines industrielles|machines à laver|machines-outils|machinisme agricole|"
        "maquinaria|maquinaria agrícola|maquinaria industrial|maquinarias|matériel informatique|moissonneuses|"
        "moteurs|moteurs d'avion|moteurs d'avions|motor de combustión|motores|motores de avión|máquina|máquinas|"
        "máquinas herramienta|máquinas-herramienta|ordenador|ordenadores|ordinateur|ordinateurs|pompes|"
        "reactores nucleares|refrigeradores|robots industriels|rodamientos|roulements|réacteurs d'avions|"
        "réacteurs nucléaires|réfrigérateurs|serveurs|servidores|turbinas|turbines|válvulas|équipement informatique"
    ),
    "84 85": "appareils électroménagers|electrodomésticos|électroménager",
    "85": (
        "aerogeneradores|aimants|aparatos electrónicos|aparatos eléctricos|appareils électriques|"
        "appareils électroniques|arneses|batería|baterías|baterías de litio|batterie|batteries|batteries électriques|"
        "cables eléctricos|celdas solares|cellules photovoltaïques|cellules solaires|celulares|chip|chips|"
        "circuitos integrados|circuits intégrés|composants électroniques|câbles|câbles électriques|células solares|"
        "electrónica|electrónicos|equipo de telecomunicaciones|equipos de telecomunicaciones|equipos eléctricos|"
        "imanes|material eléctrico|matériel électrique|microchips|microprocesadores|microprocesseurs|"
        "modules photovoltaïques|módulos fotovoltaicos|panel solar|paneles solares|panneau solaire|"
        "panneaux photovoltaïques|panneaux solaires|pantallas|pilas|placas solares|productos electrónicos|"
        "produits électroniques|puce|puces|puces électroniques|semi-conducteur|semi-conducteurs|semiconducteurs|"
        "semiconductor|semiconductores|televisiones|televisores|teléfonos|teléfonos celulares|teléfonos inteligentes|"
        "teléfonos móviles|transformadores|transformateurs|turbinas eólicas|téléphones|téléphones portables|"
        "téléviseurs|écrans|électronique|éoliennes|équipements de télécommunications|équipements électriques"
    ),
    "86": (
        "contenedores|conteneurs|ferrocarriles material|locomotives|locomotoras|material rodante|"
        "matériel ferroviaire|matériel roulant|trains|trenes|vagones|wagons"
    ),
    "87": (
        "auto|autobus|autobuses|automobile|automobiles|automotriz|automóvil|automóviles|autoparte|autopartes|autos|"
        "autos eléctricos|bicicletas|bicyclettes|bus|camion|camiones|camioneta|camionetas|camions|camión|carro|"
        "carros|carros eléctricos|coche|coches|coches eléctricos|componentes de automóviles|composants automobiles|"
        "motocicletas|motocyclettes|motos|partes automotrices|partes de automóviles|"
        "partes y componentes automotrices|piezas de automóviles|piezas para automóviles|pièces auto|"
        "pièces automobiles|pièces détachées|pièces détachées automobiles|recambios de automóvil|remolques|"
        "remorques|sector automotriz|tracteurs|tractores|vehículo|vehículo eléctrico|vehículos|"
        "vehículos automotores|vehículos eléctricos|vehículos ligeros|vehículos pesados|voiture|voiture électrique|"
        "voitures|voitures électriques|véhicule|véhicule électrique|véhicules|véhicules électriques|vélos|"
        "vélos électriques|équipements automobiles"
    ),
    "88": (
        "aeronave|aeronaves|avion|aviones|aviones de combate|avions|avions civils|avions de chasse|avions de ligne|"
        "avión|aéronautique|aéronefs|aérospatiale|drones|helicóptero|helicópteros|hélicoptère|hélicoptères|"
        "partes de aviones|piezas de aviones|pièces d'avion|pièces d'avions|satellites|satélites"
    ),
    "89": (
        "barco|barcos|bateau|bateaux|buque|buques|embarcaciones|méthaniers|navire|navires|paquebots|"
        "portacontenedores|pétroliers|sous-marins|submarinos|yachts|yates"
    ),
    "90": (
        "aparatos médicos|appareils médicaux|dispositifs médicaux|dispositivo médico|dispositivos médicos|"
        "equipo médico|equipos médicos|gafas|instrumentos de precisión|instrumentos médicos|instrumentos ópticos|"
        "instruments d'optique|instruments de précision|instruments médicaux|jeringas|lentes|lunettes|"
        "matériel médical|seringues|équipements médicaux"
    ),
    "91": "horlogerie|montre|montres|reloj|relojes",
    "92": "guitares|guitarras|instrumentos musicales|instruments de musique|pianos",
    "93": (
        "arma|armamento|armamentos|armas|armas y municiones|arme|armement|armements|armes|armes et munitions|"
        "fusiles|matériel d'armement|misiles|missiles|municiones|munitions"
    ),
    "94": (
        "ameublement|asientos|colchones|lampes|luminaires|lámparas|matelas|meuble|meubles|mobiliario|mobilier|"
        "mueble|muebles|muebles de madera|sièges"
    ),
    "95": (
        "articles de sport|artículos deportivos|consolas|consolas de videojuegos|consoles de jeux|jeux|jeux vidéo|"
        "jouet|jouets|juguete|juguetes|videojuegos"
    ),
    "96": "bolígrafos|briquets|brosses|cepillos|couches|crayons|encendedores|lápices|pañales|stylos",
    "97": "antigüedades|antiquités|objets d'art|obras de arte|oeuvres d'art|œuvres d'art|œuvres d’art",
}

GERMAN: Final[Mapping[str, str]] = {
    "": (
        "Agrarerzeugnisse|Agrargüter|Agrarprodukte|Agrarprodukten|Agrarwaren|Altmetalle|Anlagen|Arbeitshandschuhe|"
        "Arbeitspapier|Assistent|Ausfuhren|Ausrüstung|Ausrüstungen|Automat|Automaten|Bankschalter|Baukunst|Baustoffe|"
        "Bezüge|Biochemie|Biokraftstoff|Biokraftstoffe|Bioprodukte|Bodenbeläge|Bundesamt|Conserver|Diebstahl|"
        "Dienstleistungen|Diskussionspapier|Draht|Drehbücher|Durchmesser|Eckpunktepapier|Edelstahl und andere Metalle|"
        "Einfuhren|Energie|Energieträger|Erzeugnis|Erzeugnisse|Exporte|Fahrerkabinen|Federn|Feier|Fenster|Fertigwaren|"
        "Filme|Finanzspritze|Finanzspritzen|Flüchtlingsstrom|Folien|Frachtgut|Garne|Gaspreise|Gathering|"
        "Gebrauchsgüter|Gebühr|Gebühren|Geldströme|Genussmittel|Geräte|Geschäftsfelder|Gewebe|Grundsatzpapier|"
        "Grünbücher|Gut|Güter|Halbfertigwaren|Halbzeug|Handelsströme|Handelswaffe|Handschuhe|Hochtechnologie|Importe|"
        "Industriegüter|Industriegütern|Industrieprodukte|Industriewaren|Insekten|Investitionsgüter|Jobmotor|Ketten|"
        "Konjunkturlokomotive|Konserven|Konsumgüter|Kosten|Krabbenfleisch|Kraftprobe|Kreis|Kreise|Kräutertee|"
        "Kunstleder|Kunstmarkt|Landwirtschaft|Lasten|Lebensmittel|Leergut|Lieferketten|Luftschlösser|Luxusgüter|"
        "Maelstrom|Matrosen|Metalle|Mietpreisbremse|Mineralien|Musik|Nachrichtenmagazin|Nahrungsmittel|Observer|"
        "Petrochemie|Pflanzenschutz|Positionspapier|Posten|Preis|Preise|Preisen|Preserver|Produkt|Produkte|Psychosen|"
        "Rat|Reise|Reisen|Robbenerzeugnisse|Robbenprodukte|Rohstoff|Rohstoffe|Rohstoffen|Schlauch|Schläuche|Schrott|"
        "Schuldenbremse|Schuldenbremsen|Sexspielzeug|Sojamehl|Sparbücher|Spielfilm|Spielfilme|Steueroase|Stimmzettel|"
        "Stoffe|Strategiepapier|Streifen|Strompreise|Stückgut|Technologie|Technologien|Teilchen|Teile|Thesenpapier|"
        "Thousand|Türen|Umweltschutz|Verbrauchsgüter|Verkleidung|Verkleidungen|Verpackungen|Versand|"
        "Versorgungssicherheit|Verteidigungsgüter|Vorprodukte|Wachstumslokomotive|Wachstumsmotoren|Wagen|Ware|Waren|"
        "Warenstrom|Warenströme|Wasser|Weißbücher|Werkstoffe|Wertpapiere|Wirtschaftsmotor|Wunderwaffe|Zeitungsbericht|"
        "Zufuhren|Zustrom|kritische Mineralien|kritische Rohstoffe|kritischen Rohstoffen|"
        "landwirtschaftliche Erzeugnisse|landwirtschaftliche Produkte|landwirtschaftlichen Erzeugnisse|"
        "landwirtschaftlichen Produkte"
    ),
    "01": (
        "Bienen|Bullen|Esel|Ferkel|Hunde|Katzen|Kälber|Kühe|Küken|Lebendtiere|Lebendvieh|Milchkühe|Nutztiere|Pferd|"
        "Pferde|Rind|Rinder|Schaf|Schafe|Schlachttiere|Schlachtvieh|Schwein|Schweine|Tiere|Vieh|Ziegen|Zuchttiere|"
        "Zuchtvieh|lebende Rinder|lebende Schweine|lebende Tiere|lebendes Geflügel"
    ),
    "02": (
        "Enten|Fleisch|Fleischprodukte|Fleischwaren|Froschschenkel|Geflügel|Geflügelfleisch|Gänse|Hähnchen|"
        "Hähnchenbrust|Hähnchenbrustfilet|Hähnchenfleisch|Hähnchenflügel|Hähnchenschenkel|Hühnchen|Hühner|"
        "Hühnerfleisch|Innereien|Lammfleisch|Poulet|Puten|Putenbrust|Putenfleisch|Rinderhälften|Rindfleisch|Schinken|"
        "Schlachtabfälle|Schlachtnebenerzeugnisse|Schweinebauch|Schweinefleisch|Schweinefüße|Schweinehälften|"
        "Schweineohren|Speck|Steaks"
    ),
    "03": (
        "Aale|Aquakulturerzeugnisse|Austern|Dorade|Dorsch|Fisch|Fische|Fischereierzeugnis|Fischereierzeugnisse|"
        "Fischereiprodukte|Fischfilet|Fischprodukte|Forelle|Garnelen|Glasaale|Haifischflossen|Heilbutt|Hering|Heringe|"
        "Hummer|Kabeljau|Kalmare|Karpfen|Krabben|Krebse|Krebstiere|Krustentiere|Lachs|Langusten|Makrele|Meeresfrüchte|"
        "Meerestiere|Muscheln|Pangasius|Rotbarsch|Sardellen|Sardine|Sardinen|Schalentiere|Seegurken|Seehecht|Seezunge|"
        "Shrimps|Thunfisch|Tilapia|Weichtiere|Wolfsbarsch|Zander"
    ),
    "04": (
        "Bruteier|Butter|Butterfett|Eier|Eigelb|Eiprodukte|Eipulver|Emmentaler|Feta|Frischkäse|Gouda|Gruyère|Hartkäse|"
        "Honig|Hühnereier|Joghurt|Konsumeier|Käse|Käsesorten|Magermilchpulver|Milch|Milcherzeugnisse|Milchfett|"
        "Milchprodukte|Milchprodukten|Milchpulver|Molke|Molkenpulver|Molkepulver|Molkereierzeugnisse|Molkereiprodukte|"
        "Mozzarella|Parmesan|Quark|Rahm|Sahne|Schmelzkäse|Vogeleier|Vogelnester|Weichkäse"
    ),
    "05": "Bettfedern|Borsten|Bullensperma|Daunen|Därme|Elfenbein|Geweihe|Hörner|Knochen|Korallen|Schmuckfedern",
    "06": (
        "Baumschulerzeugnisse|Blumen|Blumenzwiebeln|Chrysanthemen|Orchideen|Pflanzen|Rosen|Schnittblumen|Schnittrosen|"
        "Setzlinge|Stecklinge|Tulpen|Waren des Blumenhandels|Weihnachtsbäume"
    ),
    "07": (
        "Artischocken|Auberginen|Blumenkohl|Bohnen|Brokkoli|Champignons|Chicorée|Erbsen|Gemüse|Gurken|Hülsenfrüchte|"
        "Karotten|Kartoffel|Kartoffeln|Knoblauch|Kohlrabi|Kürbisse|Lauch|Maniok|Möhren|Paprika|Paprikaschoten|"
        "Pfifferlinge|Pilze|Porree|Radieschen|Rosenkohl|Rotkohl|Rucola|Salat|Sellerie|Shiitake|Spargel|Spinat|Süßmais|"
        "Tomaten|Trüffel|Weißkohl|Zucchini|Zwiebel|Zwiebeln"
    ),
    "07 08": "Obst und Gemüse",
    "08": (
        "Ananas|Apfelsinen|Aprikosen|Avocados|Bananen|Beeren|Beerenobst|Birnen|Cashewkerne|Cashews|Clementinen|"
        "Datteln|Durian|Erdbeeren|Esskastanien|Feigen|Frischobst|Früchte|Grapefruits|Haselnusskerne|Heidelbeeren|"
        "Kernobst|Kirschen|Kiwis|Limetten|Litschis|Mandarinen|Mandeln|Mangos|Marillen|Maronen|Melonen|Nektarinen|"
        "Nüsse|Obst|Orangen|Pampelmusen|Papayas|Pekannuss|Pekannüsse|Pfirsiche|Pflaumen|Pistazien|Quitten|Rosinen|"
        "Steinobst|Sultaninen|Tiefkühlobst|Trauben|Trockenobst|Walnüsse|Weintrauben|Zitronen|Zitrusfrüchte|Zwetschgen|"
        "Zwetschken|Äpfel"
    ),
    "09": (
        "Anis|Arabica|Curry|Currypulver|Gewürz|Gewürze|Grüntee|Ingwer|Kaffee|Kaffeebohnen|Kaffeekapseln|Kardamom|"
        "Koriander|Kurkuma|Kümmel|Lorbeerblätter|Matetee|Maté|Muskat|Muskatnuss|Muskatnüsse|Nelken|Paprikapulver|"
        "Pfeffer|Robusta|Safran|Schwarztee|Sternanis|Tee|Teeblätter|Thymian|Vanille|Vanilleschoten|Zimt|Zimtstangen|"
        "schwarzer Pfeffer"
    ),
    "10": (
        "Basmati|Basmatireis|Bruchreis|Dinkel|Futtermais|Genmais|Gerste|Getreide|Hafer|Hirse|Körnermais|Langkornreis|"
        "Mais|Quinoa|Reis|Roggen|Saatmais|Sorghum|Triticale|Weizen"
    ),
    "11": (
        "Braumalz|Gerstenmalz|Getreidemehl|Gluten|Graupen|Grieß|Haferflocken|Inulin|Kartoffelstärke|Maismehl|"
        "Maisstärke|Malz|Mehl|Müllereierzeugnisse|Reismehl|Roggenmehl|Stärke|Weizengluten|Weizenmehl|Weizenstärke"
    ),
    "12": (
        "Algen|Arzneipflanzen|Baumwollsaat|Erdnuss|Erdnüsse|Futterpflanzen|Gensoja|Ginseng|Heilpflanzen|Heu|Hopfen|"
        "Hopfenpellets|Kopra|Kürbiskerne|Leinsaat|Luzerne|Mohn|Palmkerne|Raps|Rapssaat|Saatgut|Saatgüter|Samen|"
        "Seetang|Senfsaat|Sesam|Soja|Sojabohne|Sojabohnen|Sojasaat|Sonnenblumen|Sonnenblumenkerne|Sonnenblumensaat|"
        "Stroh|Sämereien|Süßholz|Zuckerrohr|Zuckerrüben|Ölfrüchte|Ölsaat|Ölsaaten|Ölsaaten und ölhaltige Früchte|"
        "Ölsamen|Ölsamen und ölhaltige Früchte|ölhaltige Früchte"
    ),
    "13": (
        "Agar-Agar|Carrageen|Guarkernmehl|Gummi arabicum|Johannisbrotkernmehl|Naturharze|Opium|Pektin|"
        "Pflanzenextrakte|Pflanzensäfte|Schellack|Weihrauch"
    ),
    "14": "Bambus|Flechtstoffe|Kapok|Rattan",
    "15": (
        "Baumwollsaatöl|Bienenwachs|Distelöl|Erdnussöl|Fette|Fischöl|Frittieröl|Kokosfett|Kokosöl|Lebertran|Leinöl|"
        "Maiskeimöl|Margarine|Olivenöl|Palmfett|Palmkernöl|Palmöl|Pflanzenfett|Pflanzenöl|Pflanzenöle|Rapsöl|"
        "Rindertalg|Rizinusöl|Schmalz|Sesamöl|Sheabutter|Sojaöl|Sonnenblumenkernöl|Sonnenblumenöl|Speisefett|Speiseöl|"
        "Speiseöle|Talg|Tierfett|Traubenkernöl|Walnussöl|Walöl|Wollfett|pflanzliche Öle|tierische Öle"
    ),
    "16": (
        "Dosenfisch|Dosenfleisch|Dosenthunfisch|Fischkonserven|Fischstäbchen|Fischzubereitungen|Fleischextrakt|"
        "Fleischkonserven|Fleischzubereitungen|Geflügelzubereitungen|Heringskonserven|Kaviar|Krabbenkonserven|"
        "Pasteten|Salami|Sardinenkonserven|Surimi|Thunfischdosen|Thunfischkonserven|Wurst|Wurstwaren|Würstchen|Würste|"
        "zubereitetes Fleisch|zubereitetes Geflügelfleisch"
    ),
    "17": (
        "Ahornsirup|Bonbons|Fruchtgummi|Fruchtgummis|Fruktose|Glukose|Glukosesirup|Isoglukose|Karamell|Kaugummi|"
        "Kaugummis|Kunsthonig|Lakritz|Lakritze|Laktose|Maissirup|Marzipan|Melasse|Rohrzucker|Rohzucker|Süßigkeiten|"
        "Süßwaren|Zucker|Zuckersirup|weiße Schokolade"
    ),
    "18": (
        "Kakao|Kakaobohnen|Kakaobutter|Kakaomasse|Kakaopaste|Kakaopulver|Kakaozubereitungen|Pralinen|Schokolade|"
        "Schokoladenriegel|Schokoladentafeln|Schokoriegel"
    ),
    "19": (
        "Babymilch|Babymilchpulver|Babynahrung|Backmischungen|Backwaren|Brot|Brötchen|Cornflakes|Couscous|"
        "Frühstücksflocken|Gebäck|Getreidezubereitungen|Kekse|Kindernährmittel|Kleinkindnahrung|Knäckebrot|Kuchen|"
        "Malzextrakt|Milchnahrung|Müsli|Nudeln|Pizza|Pizzen|Pumpernickel|Spaghetti|Säuglingsmilch|Säuglingsnahrung|"
        "Teig|Teige|Teigwaren|Tiefkühlpizza|Waffeln|Zwieback"
    ),
    "20": (
        "Ananaskonserven|Ananassaft|Apfelmus|Apfelsaft|Apfelsaftkonzentrat|Apfelsaftkonzentrate|Champignonkonserven|"
        "Dosengemüse|Dosenobst|Dosenpfirsiche|Dosentomaten|Erdnussbutter|Essiggurken|Fritten|Fruchtkonserven|"
        "Fruchtsaft|Fruchtsaftkonzentrat|Fruchtsaftkonzentrate|Fruchtsäfte|Fruchtzubereitungen|Gelee|Gemüsekonserven|"
        "Gemüsesaft|Gemüsezubereitungen|Gewürzgurken|Grapefruitsaft|Kartoffelchips|Kartoffelprodukte|Kokosmilch|"
        "Kokoswasser|Konfitüre|Mandarinenkonserven|Marmelade|Obstkonserven|Oliven|Orangensaft|Orangensaftkonzentrat|"
        "Pfirsichkonserven|Pilzkonserven|Pommes|Pommes frites|Saft|Saftkonzentrat|Saftkonzentrate|Sauerkraut|Säfte|"
        "Tomatenkonserven|Tomatenmark|Tomatensaft|Traubensaft|Zitronensaft|Zubereitungen von Gemüse und Früchten|"
        "Zuckermais|eingelegte Gurken"
    ),
    "21": (
        "Backhefe|Backpulver|Brühe|Eiscreme|Fleischersatz|Hefe|Hefeextrakt|Instantkaffee|Kaffeeextrakt|Ketchup|"
        "Lebensmittelzubereitungen|Löskaffee|Mayonnaise|Nahrungsergänzungsmittel|Proteinpulver|Sauce|Saucen|Senf|"
        "Sojasauce|Soßen|Speiseeis|Suppen|Tofu|Tomatenketchup|löslicher Kaffee"
    ),
    "22": (
        "Alkohol|Alkoholika|Alkopops|Apfelwein|Armagnac|Bier|Biere|Bourbon|Branntwein|Calvados|Champagner|Cidre|"
        "Cognac|Cola|Dessertwein|Energy-Drinks|Energydrinks|Essig|Ethanol|Fasswein|Flaschenwein|Fruchtwein|Getränk|"
        "Getränke|Gin|Grappa|Haferdrinks|Hafermilch|Likör|Liköre|Limonade|Mandelmilch|Mineralwasser|Obstbrand|"
        "Obstbrände|Portwein|Prosecco|Qualitätswein|Reiswein|Roséwein|Rotwein|Rum|Sake|Schaumwein|Schnaps|Schnäpse|"
        "Sekt|Sherry|Softdrinks|Sojamilch|Spirituosen|Tafelwasser|Tafelwein|Tequila|Trinkwasser|Wein|Weinbrand|"
        "Weinbrände|Weine|Weinen|Weizenbier|Weißwein|Wermut|Whiskey|Whisky|Wodka"
    ),
    "23": (
        "Blutmehl|Federmehl|Fischmehl|Fleischmehl|Futter|Futtermehl|Futtermittel|Futtermittelzusatzstoffe|"
        "Futtermittelzusätze|Kleie|Knochenmehl|Rapsextraktionsschrot|Rapskuchen|Rapsschrot|Rübenschnitzel|"
        "Sojaextraktionsschrot|Sojakuchen|Sojaschrot|Sonnenblumenschrot|Tierfutter|Tiermehl|Tiernahrung|Treber|"
        "Trester|Trockenschlempe|Ölkuchen|Ölschrot"
    ),
    "24": "E-Liquids|Nikotinbeutel|Snus|Tabak|Tabakblätter|Tabakwaren|Zigaretten|Zigarillos|Zigarren",
    "25": (
        "Anhydrit|Asbest|Baryt|Bausand|Bentonit|Bims|Borate|Branntkalk|Dolomit|Feldspat|Flussspat|Gesteinsmehl|Gips|"
        "Gipsstein|Gipssteine|Glimmer|Granitblöcke|Kalk|Kalkstein|Kaolin|Kies|Kieselgur|Klinker|Kochsalz|Kreide|"
        "Magnesia|Magnesit|Marmorblöcke|Meersalz|Naturgrafit|Naturgraphit|Naturphosphate|Phosphatgestein|"
        "Phosphatgesteine|Quarz|Quarzsand|Rohphosphat|Rohphosphate|Salz|Sand|Schiefer|Schotter|Schwefel|Schwefelkies|"
        "Schwerspat|Speisesalz|Splitt|Steinsalz|Streusalz|Talkum|Zement|natürlicher Graphit"
    ),
    "25 38": "Grafit|Graphit",
    "26": (
        "Aluminiumerz|Asche|Bauxit|Bauxite|Bleierz|Bleierze|Bleikonzentrat|Chromerz|Chromerze|Coltan|Eisenerz|"
        "Eisenerze|Eisenerzkonzentrat|Eisenerzpellets|Erz|Erze|Erzkonzentrate|Flugasche|Golderz|Golderze|Hüttensand|"
        "Ilmenit|Kobalterz|Kobalterze|Kupfererz|Kupfererze|Kupferkonzentrat|Kupferkonzentrate|Manganerz|Manganerze|"
        "Metallerze|Nickelerz|Nickelerze|Nickelkonzentrat|Rutil|Schlacke|Silbererz|Silbererze|Titanerz|Uranerz|"
        "Uranerze|Wolframerz|Wolframerze|Zinkerz|Zinkerze|Zinkkonzentrat|Zinkkonzentrate|Zinnerz|Zinnerze|Zirkon"
    ),
    "27": (
        "Anthrazit|Asphalt|Atomstrom|Autogas|Benzin|Bitumen|Braunkohle|Brennstoff|Brennstoffe|Briketts|Butan|Diesel|"
        "Dieselöl|Elektrizität|Erdgas|Erdöl|Flüssigerdgas|Flüssiggas|Fracking-Gas|Gas|Gasöl|Heizöl|Hüttenkoks|Kerosin|"
        "Kohle|Kohlen|Kokereikoks|Koks|Kokskohle|Kondensat|Kraftstoff|Kraftstoffe|LNG|Leichtöl|Mineralöl|Mineralöle|"
        "Mineralölprodukte|Motoröl|Motoröle|Naphtha|Paraffin|Paraffine|Pech|Petroleum|Petrolkoks|Pipeline-Gas|"
        "Pipelinegas|Propan|Raffinerieerzeugnisse|Raffinerieprodukte|Rohöl|Rohöle|Schiefergas|Schieferöl|"
        "Schmierstoffe|Schmieröl|Schmieröle|Schweröl|Stadtgas|Steinkohle|Steinkohlekoks|Steinkohlenkoks|Strom|Teer|"
        "Torf|Treibstoff|Treibstoffe|Ural-Öl|elektrische Energie|fossile Energieträger|Ökostrom|Öl|Ölderivate|"
        "Ölprodukte|Ölsand|Ölschiefer"
    ),
    "28": (
        "Aluminiumfluorid|Aluminiumoxid|Ammoniak|Ammoniumparawolframat|Antimonoxid|Argon|Arsen|Barium|Bariumcarbonat|"
        "Borsäure|Brom|Calcium|Calciumcarbid|Chlor|Dysprosium|Edelgase|Erbium|Europium|Fluor|Flusssäure|Gadolinium|"
        "Germaniumdioxid|Helium|Holmium|Industriegase|Isotope|Jod|Kaliumchlorat|Kaliumpermanganat|Kalzium|"
        "Kalziumkarbid|Kernbrennstoff|Kernbrennstoffe|Kieselsäure|Kobaltoxid|Kobaltsulfat|Kohlendioxid|Korund|Krypton|"
        "Lanthan|Lithium|Lithiumcarbonat|Lithiumhydroxid|Lithiumkarbonat|Lithiumverbindungen|Lutetium|Magnesiumoxid|"
        "Mangandioxid|Manganoxid|Natrium|Natriumcarbonat|Natriumchlorat|Natriumcyanid|Natriumkarbonat|Natriumsulfat|"
        "Natronlauge|Natururan|Neodym|Neon|Nickelsulfat|Phosphor|Phosphorsäure|Plutonium|Polysilicium|Polysilizium|"
        "Praseodym|Quecksilber|Ruß|Salpetersäure|Salzsäure|Samarium|Sauerstoff|Scandium|Schwefeldioxid|Schwefelsäure|"
        "Selen|Seltene Erden|Seltene-Erden-Metalle|Seltenen Erden|Seltener Erden|Seltenerdelemente|Seltenerden|"
        "Seltenerdmetalle|Seltenerdoxide|Silicium|Siliciumcarbid|Siliciummetall|Silizium|Siliziumkarbid|"
        "Siliziummetall|Soda|Stickstoff|Strontium|Tellur|Terbium|Thulium|Tonerde|Uran|Uranhexafluorid|Uranoxid|"
        "Vanadiumpentoxid|Wasserstoff|Wasserstoffperoxid|Wolframcarbid|Wolframkarbid|Wolframoxid|Xenon|Ytterbium|"
        "Yttrium|Zinkoxid|anorganische Chemikalien|anorganische chemische Erzeugnisse|schweres Wasser|seltene Erden|"
        "Ätznatron"
    ),
    "28 29": (
        "Chemie|Chemieprodukte|Chemikalien|chemische Erzeugnisse|chemische Grundstoffe|chemische Produkte|"
        "chemische Stoffe|chemischen Erzeugnissen|chemischen Produkte"
    ),
    "28 32": "Titandioxid",
    "29": (
        "Acesulfam|Acesulfam-K|Aceton|Acrylsäure|Adipinsäure|Ameisensäure|Aminosäuren|Ascorbinsäure|Aspartam|Benzol|"
        "Butadien|Caprolactam|Cumarin|Cyclamat|Drogenausgangsstoffe|Epichlorhydrin|Erythrit|Essigsäure|Ethylen|F-Gase|"
        "Fentanyl|Fentanyl-Vorprodukte|Fluorkohlenwasserstoffe|Formaldehyd|Furfurylalkohol|Glutamat|Glycin|Glykol|"
        "Glyoxylsäure|Heroin|Hormone|Isocyanate|Koffein|Kokain|Kältemittel|Lysin|Melamin|Methanol|Methionin|"
        "Methylalkohol|Milchsäure|Natriumgluconat|Nikotin|Oxalsäure|Phenol|Propylen|Saccharin|Sorbit|Styrol|"
        "Sulfanilsäure|Süßstoffe|Terephthalsäure|Toluol|Trichlorisocyanursäure|Vanillin|Vinylacetat|Vitamine|"
        "Weinsäure|Wirkstoffe|Xylol|Zitronensäure|organische Chemikalien|organische Säuren|"
        "organische chemische Erzeugnisse|pharmazeutischer Wirkstoff"
    ),
    "30": (
        "Abnehmmittel|Abnehmspritzen|Antibiotika|Antibiotikum|Antikörper|Arznei|Arzneien|Arzneimittel|Arzneimitteln|"
        "Arzneipräparate|Biologika|Biosimilars|Blutkonserven|Blutplasma|Blutprodukte|Generika|Heilmittel|"
        "Hormonpräparate|Impfstoff|Impfstoffe|Insulin|Insulinpräparate|Medikamente|Medikamenten|Nachahmerpräparate|"
        "Originalpräparate|Pharma|Pharma-Produkte|Pharmagüter|Pharmaprodukte|Pharmazeutika|Schmerzmittel|Seren|"
        "Tabletten|Verbandmaterial|Verbandsmaterial|Verbandstoffe|Verhütungsmittel|"
        "medizinische und pharmazeutische Erzeugnisse|pharmazeutische Erzeugnisse|pharmazeutische Produkte|"
        "pharmazeutische Waren|pharmazeutischen Produkte"
    ),
    "31": (
        "AdBlue|Ammoniumnitrat|Ammoniumsulfat|Diammoniumphosphat|Düngemittel|Düngemitteln|Dünger|Düngesalze|Guano|"
        "Harnstoff|Kali|Kalidünger|Kalisalz|Kalisalze|Kaliumchlorid|Kaliumsulfat|Kunstdünger|Phosphate|"
        "Stickstoffdünger|Superphosphat"
    ),
    "32": (
        "Anstrichmittel|Dichtmassen|Farben|Farbstoff|Farbstoffe|Gerbextrakte|Gerbstoffe|Indigo|Kitt|Lack|Lacke|"
        "Pigmente|Tinte"
    ),
    "33": (
        "Aromastoffe|Aromen|Deodorants|Deos|Duftstoffe|Duschgel|Haarpflegemittel|Hautcreme|Hautpflegeprodukte|"
        "Kosmetik|Kosmetika|Kosmetikartikel|Kosmetikprodukte|Körperpflegemittel|Körperpflegeprodukte|Lippenstift|"
        "Lippenstifte|Orangenöl|Parfüm|Parfümeriewaren|Parfüms|Pfefferminzöl|Pflegeprodukte|Riechstoffe|"
        "Räucherstäbchen|Schönheitsmittel|Schönheitsprodukte|Shampoo|Sonnencreme|Zahncreme|Zahnpasta|"
        "kosmetische Mittel|kosmetische Produkte|ätherische Öle"
    ),
    "34": (
        "Geschirrspültabs|Kerzen|Knetmasse|Poliermittel|Putzmittel|Reinigungsmittel|Schmiermittel|Schuhcreme|Seife|"
        "Seifen|Seifenpulver|Spülmaschinentabs|Spülmittel|Tenside|Wachs|Wachse|Waschmittel|Waschpulver"
    ),
    "35": (
        "Albumin|Casein|Dextrine|Eiweißstoffe|Enzym|Enzyme|Gelatine|Kasein|Klebemittel|Klebstoff|Klebstoffe|Leim|"
        "modifizierte Stärke|modifizierte Stärken"
    ),
    "36": (
        "Böller|Detonatoren|Dynamit|Feuerwerk|Feuerwerkskörper|Feuerwerksraketen|Pyrotechnik|Schießpulver|Sprengstoff|"
        "Sprengstoffe|Streichhölzer|Zünder|Zündhölzer|Zündstoffe|Zündwaren|pyrotechnische Artikel|"
        "pyrotechnische Erzeugnisse"
    ),
    "37": "Farbfilme|Fotomaterial|Fotopapier|Röntgenfilme|Toner|fotografische Erzeugnisse|fotografische Filme",
    "38": (
        "Agrarchemikalien|Agrochemikalien|Aktivkohle|Anodenmaterial|Antigentests|Biodiesel|Biozide|Bremsflüssigkeit|"
        "Corona-Tests|Desinfektionsmittel|Diagnostika|Fertigbeton|Fettalkohole|Fettsäuren|Fotolack|Fotolacke|"
        "Frostschutzmittel|Fungizide|Glyphosat|Hausmüll|Herbizide|Holzschutzmittel|Insektenschutzmittel|Insektizide|"
        "Kathodenmaterial|Klärschlamm|Kolophonium|Lösungsmittel|Pestizide|Pflanzenschutzmittel|Rattengift|Reagenzien|"
        "Schnelltests|Schädlingsbekämpfungsmittel|Siedlungsabfälle|Siliciumwafer|Siliziumscheiben|Siliziumwafer|"
        "Tallöl|Terpentin|Terpentinöl|Testkits|Transportbeton|Unkrautvernichter|Unkrautvernichtungsmittel|Weichmacher|"
        "künstlicher Grafit|künstlicher Graphit|synthetischer Grafit|synthetischer Graphit|"
        "verschiedene chemische Erzeugnisse"
    ),
    "39": (
        "Acrylnitril-Butadien-Styrol|Celluloseacetat|Epoxidharz|Harze|Ionenaustauscher|Klebeband|Klebebänder|"
        "Kunstharz|Kunststoff|Kunststoffabfälle|Kunststoffbesteck|Kunststoffbodenbeläge|Kunststoffe|Kunststoffen|"
        "Kunststofffolie|Kunststoffgranulat|Kunststoffprodukte|Kunststoffteile|Kunststoffteller|Kunststofftüten|"
        "Kunststoffverpackungen|Kunststoffwaren|PET-Flaschen|PET-Folien|PTFE|PVC|PVC-Bodenbeläge|PVC-Böden|Plaste|"
        "Plastik|Plastikabfall|Plastikabfälle|Plastikbesteck|Plastikbeutel|Plastikflaschen|Plastikfolien|"
        "Plastikgeschirr|Plastikgranulat|Plastikmüll|Plastiksäcke|Plastiktaschen|Plastikteller|Plastiktüten|"
        "Plastikverpackungen|Polyacetal|Polyamid|Polyamide|Polycarbonat|Polycarbonate|Polyethylen|"
        "Polyethylenterephthalat|Polymer|Polymere|Polyolefine|Polypropylen|Polystyrol|Polyurethan|Polyvinylalkohol|"
        "Polyvinylalkohole|Polyvinylchlorid|Rezyklate|Schaumstoff|Schaumstoffe|Silicone|Silikon|Silikone|Strohhalme|"
        "Styropor|Superabsorber|Trinkhalme|Verpackungsfolien|Vinylböden|Vinylfliesen"
    ),
    "40": (
        "Altreifen|Autoreifen|Busreifen|Einmalhandschuhe|Einweghandschuhe|Fahrradreifen|Fahrradschläuche|"
        "Flugzeugreifen|Förderbänder|Gummi|Gummibänder|Gummidichtungen|Gummihandschuhe|Gummireifen|Gummischläuche|"
        "Gummischuhsohlen|Kautschuk|Keilriemen|Kondome|Lastwagenreifen|Latex|Latexhandschuhe|Lkw-Reifen|Luftreifen|"
        "Motorradreifen|Naturkautschuk|Nitrilhandschuhe|OP-Handschuhe|Pkw-Reifen|Radiergummis|Reifen|Reifenschläuche|"
        "Sommerreifen|Traktorreifen|Winterreifen"
    ),
    "41": "Felle|Häute|Lammfell|Leder",
    "42": (
        "Geldbörsen|Gepäck|Handtaschen|Koffer|Lederartikel|Lederbekleidung|Ledererzeugnisse|Ledergürtel|"
        "Lederhandschuhe|Lederjacken|Lederprodukte|Lederwaren|Lederwaren und Schuhe|Pferdegeschirr|Reiseartikel|"
        "Rucksack|Rucksäcke|Sattlerwaren|Taschen|Täschnerwaren|Waren aus Leder"
    ),
    "43": "Fuchsfelle|Kunstpelz|Nerze|Nerzfelle|Pelz|Pelzbekleidung|Pelze|Pelzfelle|Pelzmäntel|Robbenfelle",
    "44": (
        "Bauholz|Baumstämme|Brennholz|Bretter|Essstäbchen|Faserplatten|Furniere|Furnierholz|Grillkohle|Hackschnitzel|"
        "Hartholz|Holz|Holzbesteck|Holzböden|Holzchips|Holzfenster|Holzfußböden|Holzfässer|Holzkohle|Holzmehl|"
        "Holzpellets|Holzplatten|Holzprodukte|Holzschnitzel|Holzspäne|Holzteller|Holztüren|Holzverpackungen|Holzwaren|"
        "Holzwerkstoffe|Industrieholz|Laminat|Laminatböden|Laubholz|Leimholz|MDF-Platten|Nadelholz|Nutzholz|"
        "OSB-Platten|Paletten|Parkett|Rohholz|Rundholz|Schindeln|Schnittholz|Spanplatten|Sperrholz|Stammholz|Sägeholz|"
        "Sägemehl|Sägespäne|Teakholz|Tropenholz|Weichholz"
    ),
    "45": "Kork|Korken|Korkstopfen|Naturkork",
    "46": "Flechtwaren|Korbmacherwaren|Körbe",
    "47": "Altpapier|Holzschliff|Papierabfälle|Zellstoff|Zellstoffe",
    "48": (
        "Briefumschläge|Etiketten|Faltschachteln|Karton|Kartonagen|Kraftliner|Küchenrollen|Notizbücher|Papier|"
        "Papierbecher|Papiere|Papierprodukte|Papiertaschentücher|Papiertüten|Pappbecher|Pappe|Pappteller|Schulhefte|"
        "Servietten|Tapete|Toilettenpapier|Zeitungspapier"
    ),
    "49": (
        "Abziehbilder|Banknoten|Broschüren|Buch|Bücher|Comics|Druckereierzeugnisse|Druckerzeugnisse|Drucksachen|"
        "Druckschriften|Druckwaren|Geldscheine|Glückwunschkarten|Kalender|Landkarten|Plakate|Postkarten|Zeitschriften|"
        "Zeitung|Zeitungen"
    ),
    "50": "Kokons|Seide|Seidengarn|Seidengewebe|Seidenstoffe",
    TEXTILES: (
        "Bekleidung und Textilien|Textil|Textilien|Textilien und Bekleidung|Textilien und Kleidung|Textilprodukte|"
        "Textilwaren"
    ),
    "51": "Kaschmir|Mohair|Tierhaare|Wolle|Wollgarn|Wollgewebe|Wollstoffe",
    "52": (
        "Baumwolle|Baumwollfasern|Baumwollgarn|Baumwollgarne|Baumwollgewebe|Baumwollstoffe|Denim|Jeansstoff|Jeansstoffe"
    ),
    "53": (
        "Flachs|Flachsfasern|Hanf|Hanffasern|Jute|Jutegarn|Jutegewebe|Jutestoffe|Kokosfasern|Leinen|Leinengarn|"
        "Leinengewebe|Leinenstoffe|Naturfasern aus Jute|Ramie|Sisal"
    ),
    "54": (
        "Elastan|Filamentgarne|Gewebe aus Polyester-Filamenten|Nylon|Nylonfäden|Polyester|Polyesterfilamentgewebe|"
        "Polyestergarn|Polyestergarne|Polyestergewebe|Synthetikgarne|Viskosegarn|hochfeste Garne aus Polyester|"
        "synthetische Filamente"
    ),
    "54 55": "Chemiefaser|Chemiefasern|Kunstfaser|Kunstfasern|Synthetikfasern|synthetische Fasern",
    "55": "Acrylfasern|Polyesterfasern|Spinnfasern|Stapelfasern|Viskose|Viskosefasern",
    "56": (
        "Bindegarn|Bindfäden|Filz|Filze|Fischernetze|Fischnetze|Seilerwaren|Spezialgarne|Spinnvliese|Taue|Tauwerk|"
        "Vlies|Vliesstoffe|Watte"
    ),
    "57": "Bodenbeläge aus Spinnstoffen|Kunstrasen|Teppich|Teppichböden|Teppiche",
    "58": "Frottiergewebe|Plüsch|Posamente|Samt|Stickereien|Tüll",
    "59": "Glasfasergewebe beschichtet|Linoleum|Reifencord|Wachstuch|beschichtete Gewebe|technische Textilien",
    "60": "Gestricke|Gewirke|Maschenstoffe|Strickstoffe|gewirkte Stoffe",
    "61": (
        "Kleidung aus Gewirken|Leggings|Polohemden|Pullover|Socken|Strickbekleidung|Strickjacken|Strickkleidung|"
        "Strickwaren|Strumpfhosen|Strümpfe|Sweatshirts|T-Shirts|Trikotagen|gestrickte Kleidung"
    ),
    "61 62": (
        "Anzüge|BHs|Bademode|Bekleidung|Bekleidungsartikel|Bekleidungsstücke|Blusen|Büstenhalter|Damenmode|Dessous|"
        "Hemd|Hemden|Herrenmode|Hosen|Jacke|Kleid|Kleider|Kleidung|Kleidungsstücke|Konfektionsware|Modeartikel|"
        "Modeprodukte|Modewaren|Mäntel|Nachtwäsche|Pyjamas|Röcke|Textilbekleidung|Uniformen|Unterwäsche"
    ),
    "62": "Anoraks|Daunenjacken|Jeans|Jeanshosen|Krawatten|Regenmäntel|Schals|Taschentücher",
    "63": (
        "Altkleider|Altkleidung|Alttextilien|Atemschutzmasken|Badetücher|Bettbezüge|Bettlaken|Bettwäsche|Decken|"
        "Frottierwaren|Gardinen|Gebrauchtkleidung|Gesichtsmasken|Handtücher|Haushaltswäsche|Haustextilien|"
        "Heimtextilien|Konfektionierte Spinnstoffwaren|Küchentücher|Lumpen|Masken|Moskitonetze|Mund-Nasen-Schutz|"
        "Mundschutz|Putzlappen|Schutzmasken|Schwimmwesten|Secondhand-Kleidung|Segel|Säcke|Tischwäsche|Vorhänge|Zelte|"
        "gebrauchte Kleidung"
    ),
    "64": (
        "Flip-Flops|Lederschuhe|Pantoffeln|Sandalen|Schuhe|Schuhen|Schuhoberteile|Schuhsohlen|Schuhwaren|Schuhwerk|"
        "Sneaker|Sportschuhe|Stiefel|Turnschuhe"
    ),
    "65": "Baseballkappen|Helme|Hüte|Kopfbedeckungen|Mützen|Strohhüte",
    "66": "Regenschirme|Schirme|Spazierstöcke",
    "67": "Haarteile|Kunstblumen|Perücken|Plastikblumen|künstliche Blumen|künstliche Wimpern",
    "68": (
        "Beton|Betonfertigteile|Betonrohre|Betonsteine|Bitumenbahnen|Bremsbeläge|Carbonfasern|Dachpappe|Faserzement|"
        "Gipskartonplatten|Gipsplatten|Glaswolle und Steinwolle|Grabsteine|Granit|Granitplatten|Kohlefaser|"
        "Kohlenstofffaser|Kunststein|Marmor|Marmorplatten|Mineralwolle|Naturstein|Natursteine|Pflastersteine|"
        "Quarzkomposit|Schleifmittel|Schleifpapier|Schleifscheiben|Steinplatten|Steinwolle|Waren aus Steinen|"
        "Werksteine"
    ),
    "69": (
        "Backsteine|Feuerfestmaterial|Feuerfeststeine|Fliesen|Geschirr|Geschirr aus Porzellan|Kacheln|Keramik|"
        "Keramikfliesen|Keramikprodukte|Keramiktassen|Keramikteller|Porzellan|Porzellantassen|Porzellanteller|"
        "Steingut|Steinzeug|Toiletten|Toilettenschüsseln|Töpferwaren|Waschbecken|Ziegel|Ziegelsteine|"
        "feuerfeste Erzeugnisse|feuerfeste Steine|keramische Erzeugnisse|keramische Waren"
    ),
    "70": (
        "Ampullen|Autoglas|Behälterglas|Bierflaschen|Endlosglasfaser-Filamente|Fensterglas|Flachglas|Floatglas|"
        "Frontscheiben|Glas|Glasbehälter|Glasfaser|Glasfasergewebe|Glasfasermatten|Glasfasern|Glasfaserrovings|"
        "Glasflaschen|Glasgewebe|Glaskeramik|Glaskolben|Glasperlen|Glasröhren|Glasscheiben|Glasspiegel|Glaswaren|"
        "Glaswolle|Gläser|Hohlglas|Isolierglas|Kristallglas|Quarzglas|Rückspiegel|Sicherheitsglas|Solarglas|"
        "Sonnenschutzglas|Verbundglas|Weinflaschen|Windschutzscheiben"
    ),
    "71": (
        "Altgold|Barrengold|Diamant|Diamanten|Edelmetall|Edelmetalle|Edelstein|Edelsteine|Feingold|Gold|Goldbarren|"
        "Goldschrott|Halsketten|Iridium|Jade|Juwelen|Münzen|Palladium|Perlen|Platin|Platinbarren|Platingruppenmetalle|"
        "Platinmetalle|Rhodium|Rohgold|Rubine|Ruthenium|Saphire|Schmuck|Schmucksachen|Schmuckstücke|Silber|"
        "Silberbarren|Smaragde"
    ),
    "72": (
        "Baustahl|Betonstahl|Blech|Bleche|Brammen|Coils|Edelstahl|Eisen|Eisen und Stahl|Eisen- und Stahlwaren|"
        "Eisenpulver|Eisenschrott|Eisenschwamm|Elektroband|Elektrostahl|Ferrochrom|Ferrolegierungen|Ferromangan|"
        "Ferromolybdän|Ferronickel|Ferrosilicium|Ferrosilizium|Ferrovanadium|Ferrowolfram|Flacherzeugnisse|"
        "Flachprodukte|Flachstahl|Flachwalzprodukte|Grobblech|Gusseisen|Kaltband|Langerzeugnisse|Langprodukte|"
        "Qualitätsstahl|Roheisen|Rohstahl|Silicomangan|Silikomangan|Spezialstahl|Spezialstähle|Spiegeleisen|Stahl|"
        "Stahlband|Stahlblech|Stahlbleche|Stahlbrammen|Stahlbänder|Stahlderivate|Stahldraht|Stahlerzeugnisse|"
        "Stahlerzeugnissen|Stahlhalbfabrikate|Stahlhalbzeug|Stahlknüppel|Stahlplatten|Stahlprodukte|Stahlprodukten|"
        "Stahlprofile|Stahlpulver|Stahls|Stahlschrott|Stahlspäne|Stahlstangen|Stahlstäbe|Stahlträger|Stahlwaren|"
        "Stähle|Walzdraht|Walzerzeugnisse|Walzprodukte|Walzstahl|Warmband|Warmbreitband|Werkzeugstahl|"
        "warmgewalzter Stahl"
    ),
    "73": (
        "Ankerketten|Badewannen|Baugerüste|Befestigungselemente|Bolzen|Drahtgeflecht|Drahtgitter|Drahtseile|"
        "Drahtstifte|Eisen- oder Stahlwaren|Eisengusswaren|Eisenkonstruktionen|Eisenwaren|Erzeugnisse aus Gusseisen|"
        "Fahrradketten|Fittings|Flansche|Formstücke|Gasflaschen|Gasherde|Grills|Gusseisenwaren|Gusswaren|Heizkörper|"
        "Hohlprofile|Kaminöfen|Kanaldeckel|Kochgeschirr|Kochtöpfe|Konservendosen|Kugelketten|Mahlkugeln|Maschendraht|"
        "Muttern|Muttern und Schrauben|Nieten|Nägel|Pfannen|Rohr|Rohre|Rohrleitungen|Rohrstücke|Rohrverbindungsstücke|"
        "Rohrverschlussstücke|Rollenketten|Röhren|Schachtabdeckungen|Schienen|Schneeketten|Schrauben|"
        "Seile und Kabel aus Stahl|Spundwandprofile|Spundwandstahl|Spundwände|Spülbecken|Stacheldraht|Stahlbau|"
        "Stahlbauten|Stahlbehälter|Stahlcord|Stahlfedern|Stahlfenster|Stahlflaschen|Stahlfässer|Stahlgitter|"
        "Stahlgussteile|Stahlkabel|Stahlketten|Stahlkonstruktionen|Stahllitzen|Stahlmatten|Stahlrohr|Stahlrohre|"
        "Stahlseile|Stahltanks|Stahltüren|Stahltürme|Stahlwolle|Unterlegscheiben|Verbindungselemente|Waren aus Eisen|"
        "Waren aus Eisen oder Stahl|Waren aus Eisen und Stahl|Waren aus Gusseisen|Waren aus Stahl|Windenergietürme|"
        "Windkrafttürme|Windtürme"
    ),
    "74": (
        "Bronze|Kupfer|Kupferbarren|Kupferdraht|Kupferfolie|Kupferhalbfabrikate|Kupferhalbzeug|Kupferkathoden|"
        "Kupferlegierungen|Kupferprodukte|Kupferrohre|Kupferschrott|Kupferstangen|Kupferstein|Messing|Messingschrott|"
        "Messingstangen"
    ),
    "75": "Nickel|Nickelkathoden|Nickellegierungen|Nickelmatte|Nickelpulver",
    "76": (
        "Alu|Aludosen|Alufenster|Alufolie|Aluminium|Aluminiumband|Aluminiumbarren|Aluminiumbehälter|Aluminiumbleche|"
        "Aluminiumbänder|Aluminiumderivate|Aluminiumdosen|Aluminiumdraht|Aluminiumerzeugnisse|Aluminiumfenster|"
        "Aluminiumflachwalzerzeugnisse|Aluminiumfolie|Aluminiumfolien|Aluminiumguss|Aluminiumhalbfabrikate|"
        "Aluminiumhalbzeug|Aluminiumkonverterfolie|Aluminiumlegierungen|Aluminiumprodukte|Aluminiumprodukten|"
        "Aluminiumprofile|Aluminiumpulver|Aluminiumschrott|Aluminiumstrangpresserzeugnisse|Aluminiumteile|"
        "Aluminiumwaren|Aluprofile|Aluschrott|Strangpressprofile|Strangpressprofile aus Aluminium"
    ),
    "78": "Blei|Bleibarren|Bleischrott|Rohblei",
    "79": "Feinzink|Rohzink|Zink|Zinkbarren|Zinklegierungen|Zinkschrott",
    "80": "Rohzinn|Zinn|Zinnbarren",
    "81": (
        "Antimon|Antimonmetall|Beryllium|Bismut|Cadmium|Chrom|Chrommetall|Gallium|Gallium und Germanium|Germanium|"
        "Germaniummetall|Hafnium|Indium|Kadmium|Kobalt|Kobaltmetall|Magnesium|Magnesiumbarren|Magnesiumlegierungen|"
        "Mangan|Manganmetall|Molybdän|Niob|Rhenium|Tantal|Titan|Titanlegierungen|Titanschrott|Titanschwamm|Vanadin|"
        "Vanadium|Wismut|Wolfram|Wolframelektroden|Wolframpulver|Zirconium|Zirkonium"
    ),
    "82": (
        "Besteck|Bestecke|Bohrer|Gartengeräte aus Stahl|Handwerkzeuge|Hämmer|Löffel|Messer|Rasierklingen|Schaufeln|"
        "Scheren|Schneidwaren|Schraubendreher|Schraubenschlüssel|Spaten|Sägeblätter|Sägen|Werkzeug|Werkzeuge|Zangen|"
        "Äxte"
    ),
    "83": (
        "Aktenordnermechaniken|Beschläge|Büroklammern|Glocken|Hebelmechaniken|Kronkorken|Nummernschilder|"
        "Panzerschränke|Ringbuchmechaniken|Scharniere|Schlösser|Schnallen|Schweißdraht|Schweißelektroden|Tresore"
    ),
    "84": (
        "3D-Drucker|Agrartechnik|Akkuschrauber|Anlagen zur Chipherstellung|Anlagen zur Halbleiterherstellung|"
        "Arbeitsbühnen|Armaturen|Atomreaktor|Atomreaktoren|Aufzüge|Ausrüstung zur Chipherstellung|"
        "Ausrüstung zur Halbleiterherstellung|Bagger|Baumaschinen|Bergbauausrüstung|Betonmischer|Bohranlagen für Öl|"
        "Brennelemente|Bulldozer|Büromaschinen|Bürotechnik|Chipanlagen|Chipfertigungsanlagen|Computer|Computern|"
        "Datenverarbeitungsanlagen|Datenverarbeitungsgeräte|Datenverarbeitungsmaschinen|Dichtungen|Dieselmotor|"
        "Dieselmotoren|Drehbänke|Drucker|Druckerpatronen|Druckmaschinen|Drucktechnik|EDV-Ausrüstung|EDV-Geräte|"
        "Elektroschrauber|Elektrowerkzeuge|Fahrtreppen|Festplatten|Feuerlöscher|Flugzeugmotoren|Flugzeugtriebwerke|"
        "Förderanlagen|Fördertechnik|Gasturbine|Gasturbinen|Gefrierschränke|Gefriertruhen|Geldautomaten|"
        "Geschirrspüler|Gießformen|Gleitlager|Hafenkran|Hafenkräne|Halbleiterausrüstung|Hebezeuge|Hubwagen|"
        "Hydraulikzylinder|Industrieroboter|Kernreaktor|Kernreaktoren|Kessel|Kettensägen|Klimaanlagen|Klimageräte|"
        "Klimatechnik|Kolben|Kompressor|Kompressoren|Kopierer|Kopiergeräte|Kran|Kräne|Kugellager|Kurbelwellen|"
        "Kältetechnik|Kühlanlagen|Kühlgeräte|Kühlschrank|Kühlschränke|Landmaschinen|Landtechnik|Laptops|"
        "Lithografiesysteme|Lithographiesysteme|Luftfilter|Maschine|Maschinen|Maschinenbau|Maschinenbauprodukte|"
        "Motoren|Motorsägen|Mähdrescher|Mäher|Nockenwellen|Notebooks|PCs|Pflüge|Planierraupen|Pumpen|Radlader|"
        "Rasentraktoren|Rechner|Registrierkassen|Roboter|Roboterarme|Robotik|Rollenlager|Rolltreppen|Schiffsschrauben|"
        "Schlagbohrmaschinen|Server|Stapler|Straßenwalzen|Tablets|Tastaturen|Teleskoplader|Textilmaschinen|"
        "Tonerkartuschen|Triebwerk|Triebwerke|Trockner|Turbinen|Turbolader|Ventil|Ventilatoren|Ventile|"
        "Verbrennungsmotor|Verdichter|Verkaufsautomaten|Waagen|Waschmaschine|Waschmaschinen|Wasserhähne|Webstühle|"
        "Werkzeugmaschine|Werkzeugmaschinen|Windkanäle|Winkelschleifer|Wälzlager|Wärmeaustauscher|Wärmepumpen|"
        "Wärmetauscher|Zahnräder|Zentrifugen|Zylinderköpfe|mechanische Geräte|Ölfilter"
    ),
    "84 85": (
        "Haushaltselektrogeräte|Haushaltsgeräte|Haushaltsgeräten|Haushaltsgroßgeräte|Küchengeräte|"
        "Maschinen und Elektrogeräte|weiße Ware"
    ),
    "85": (
        "5G-Technik|Akku|Akkumulatoren|Akkus|Alarmanlagen|Antennen|Autobatterien|Autoradios|Basisstationen|Batterie|"
        "Batterien|Batteriespeicher|Batteriezellen|Bildschirm|Bildschirme|Brennstoffzellen|Bügeleisen|CD-Spieler|CDs|"
        "Chip|Chipkarten|Chips|Computerchips|DVD-Spieler|DVDs|Dauermagnete|Digitalkameras|Dioden|Displays|"
        "Drehstrommotoren|E-Zigarette|E-Zigaretten|Elektroartikel|Elektroausrüstung|Elektroerzeugnisse|Elektrogeräte|"
        "Elektroherde|Elektrolyseure|Elektromotor|Elektromotoren|Elektronik|Elektronikartikel|Elektronikgeräte|"
        "Elektronikkomponenten|Elektronikprodukte|Elektronikschrott|Elektroprodukte|Elektroschrott|Elektrotechnik|"
        "Elektrowaren|Energiesparlampen|Energiespeicher|Fernmeldegeräte|Fernsehapparate|Fernseher|Fernsehgeräte|"
        "Flash-Speicher|Fotovoltaik|Fotovoltaikmodule|Funkgeräte|Generator|Generatoren|Gleichstrommotoren|Glühbirnen|"
        "Glühlampen|Grafitelektroden|Graphitelektroden|Haarschneidemaschinen|Haartrockner|Halbleiter|"
        "Halbleiterbauelemente|Halbleiterchips|Halbleitern|Handys|Isolatoren|KI-Chips|Kabel|Kabelbäume|"
        "Kaffeemaschinen|Kaffeevollautomaten|Kassettenrekorder|Knopfzellen|Kohlebürsten|Kommunikationsgeräte|"
        "Kommunikationstechnik|Kondensatoren|Kopfhörer|Küchenmaschinen|LED-Lampen|LEDs|Ladegeräte|Ladestationen|"
        "Ladesäulen|Lautsprecher|Leiterplatten|Leuchtstofflampen|Lichtmaschinen|Lithium-Ionen-Batterien|"
        "Lithium-Ionen-Batteriezellen|Lithium-Ionen-Zellen|Lithiumbatterien|Lithiumzellen|Magnet|Magnete|Magneten|"
        "Mikrochips|Mikrocontroller|Mikrofone|Mikroprozessoren|Mikrowellen|Mikrowellenherde|Mixer|Mobilfunkausrüstung|"
        "Mobilfunktechnik|Mobiltelefone|Monitore|Nachrichtentechnik|Netzteile|Netzwerkausrüstung|Netzwerkgeräte|"
        "Netzwerktechnik|PV-Module|Permanentmagnet|Permanentmagnete|Photovoltaik|Photovoltaikanlagen|"
        "Photovoltaikmodule|Plattenspieler|Prozessoren|Radaranlagen|Radargeräte|Radiogeräte|Radios|Rasierapparate|"
        "Relais|Router|Saugroboter|Schaltanlagen|Schalter|Schaltkreise|Schaltschränke|Scheinwerfer|Schweißgeräte|"
        "Schweißmaschinen|Sensoren|Set-Top-Boxen|Smartphones|Smartwatches|Solaranlagen|Solarmodul|Solarmodule|"
        "Solarmodulen|Solarpaneele|Solarpanele|Solarpanels|Solarprodukte|Solartechnik|Solarzellen|Speicherbausteine|"
        "Speicherchips|Speicherkarten|Staubsauger|Steckdosen|Stecker|Steckverbinder|Stromaggregate|Stromspeicher|"
        "Stromzellen|TV-Geräte|Telefon|Telefone|Telekomausrüstung|Telekommunikationsausrüstung|Toaster|Tonträger|"
        "Touchscreens|Trafos|Transformator|Transformatoren|Transistoren|USB-Sticks|Unterhaltungselektronik|Vapes|"
        "Videokameras|Videorecorder|Videorekorder|Wallboxen|Wasserkocher|Webcams|Wechselrichter|Wechselstrommotoren|"
        "Windenergieanlagen|Windkraftanlagen|Windräder|Windturbinen|Zündkerzen|elektrische Anlagen|"
        "elektrische Ausrüstung|elektrische Ausrüstungen|elektrische Ausrüstungsgüter|elektrische Bauteile|"
        "elektrische Erzeugnisse|elektrische Geräte|elektrische Maschinen|elektrische Produkte|elektrische Rasierer|"
        "elektronische Bauelemente|elektronische Bauteile|elektronische Erzeugnisse|elektronische Geräte|"
        "elektronische Komponenten|elektronische Produkte|elektrotechnische Erzeugnisse|elektrotechnische Produkte|"
        "integrierte Schaltungen|integrierte elektronische Schaltungen|nachrichtentechnische Geräte|"
        "Überwachungskameras|Überwachungstechnik"
    ),
    "86": (
        "Bahntechnik|Container|Eisenbahnmaterial|Eisenbahnwagen|Eisenbahnwaggons|Gleismaterial|Güterwagen|Güterzüge|"
        "Hochgeschwindigkeitszüge|Kesselwagen|Lokomotiven|Loks|Nahverkehrszüge|Personenzüge|Reisezugwagen|"
        "Schienenfahrzeug|Schienenfahrzeuge|Straßenbahnen|Triebwagen|U-Bahn-Wagen|Waggons|Züge"
    ),
    "87": (
        "Achsen|Ackerschlepper|Airbags|Alufelgen|Aluminiumräder|Anhänger|Auflieger|Auspuffanlagen|Auspuffrohre|Auto|"
        "Autokomponenten|Automobil|Automobile|Automobilkomponenten|Automobilteile|Automobilzulieferteile|Autos|"
        "Autos und Autoteile|Autoteil|Autoteile|Autoteilen|Bremsen|Bremsscheiben|Busse|Caravans|E-Auto|E-Autos|"
        "E-Bikes|E-Fahrzeuge|E-Lkw|E-Roller|E-Scooter|Elektro-Lkw|Elektro-SUVs|Elektroauto|Elektroautos|"
        "Elektroautos aus|Elektrofahrräder|Elektrofahrzeug|Elektrofahrzeuge|Elektrofahrzeugen|Elektroroller|"
        "Elektroräder|Elektrowagen|Ersatzteile für Autos|Fahrgestelle|Fahrrad|Fahrradrahmen|Fahrräder|Fahrzeug|"
        "Fahrzeuge|Fahrzeugen|Fahrzeugkomponenten|Fahrzeugteile|Felgen|Gebrauchtwagen|Geländewagen|Hybridautos|"
        "Karosserien|Kfz|Kfz-Ersatzteile|Kfz-Teile|Kfz-Zulieferteile|Kinderwagen|Kipper|Kleinwagen|Kraftfahrzeuge|"
        "Krafträder|Kraftwagen|Kupplungen|LKW|Lastenräder|Lastkraftwagen|Lastwagen|Leichtmetallräder|Lenkräder|"
        "Lieferwagen|Limousinen|Lkw|Luxuswagen|Mopeds|Motorrad|Motorroller|Motorräder|Müllwagen|Neuwagen|"
        "Nutzfahrzeuge|Oberklassewagen|PKW|Panzer|Panzerwagen|Pedelecs|Personenkraftwagen|Personenwagen|Pick-ups|"
        "Pickups|Pkw|Plug-in-Hybrid|Plug-in-Hybride|Quads|Rollstühle|SUV|Sattelschlepper|Schneemobile|"
        "Sicherheitsgurte|Sportwagen|Stahlräder|Stoßdämpfer|Stoßstangen|Stromer|Traktor|Traktoren|Transporter|"
        "Verbrenner|Verbrennerautos|Wohnmobile|Wohnwagen|Zugmaschinen"
    ),
    "88": (
        "Airbus-Maschinen|Ballone|Boeing-Maschinen|Drohnen|Fallschirme|Flugmaschinen|Flugsimulatoren|Flugzeug|"
        "Flugzeuge|Flugzeugen|Flugzeugkomponenten|Flugzeugteile|Flugzeugteilen|Frachtmaschinen|Helikopter|"
        "Hubschrauber|Jets|Kampfflugzeuge|Kampfjets|Luftfahrterzeugnisse|Luftfahrtprodukte|Luftfahrtteile|"
        "Luftfahrzeuge|Passagierflugzeuge|Passagierjets|Passagiermaschinen|Privatjets|Raumfahrtprodukte|"
        "Raumfahrttechnik|Raumfahrzeuge|Satellit|Satelliten|Transportmaschinen|Trägerraketen|Verkehrsflugzeuge|"
        "Verkehrsmaschinen|Zivilflugzeuge"
    ),
    "89": (
        "Bohrinseln|Bohrplattformen|Boot|Boote|Containerschiffe|Eisbrecher|Fischkutter|Flugzeugträger|Frachter|"
        "Fregatten|Fähren|Jacht|Jachten|Kajaks|Kanus|Korvetten|Kreuzfahrtschiffe|Kutter|Motorboote|Schiff|Schiffe|"
        "Schiffen|Schwimmbagger|Schwimmdocks|Segelboote|Tanker|U-Boot|U-Boote|Wasserfahrzeuge|Yacht|Yachten|"
        "Ölplattformen|Öltanker"
    ),
    "90": (
        "Analysegeräte|Atemschutzgeräte|Barometer|Beatmungsgeräte|Belichtungsmesser|Brillen|Brillenfassungen|"
        "Brillengestelle|Brillengläser|Computertomografen|Computertomographen|Dialysegeräte|Durchflussmesser|"
        "Endoskope|Entfernungsmesser|Feinmechanik|Fernglas|Ferngläser|Fernrohr|Fernrohre|Fieberthermometer|"
        "Fotoapparate|Gasmasken|Gaszähler|Herzschrittmacher|Hörgeräte|Implantate|Kanülen|Katheter|Kompasse|"
        "Kontaktlinsen|Laser|Lasergeräte|Lichtwellenleiter|Lidar|MRT-Geräte|Manometer|Medizingeräte|Medizinprodukt|"
        "Medizinprodukte|Medizinprodukten|Medizintechnik|Messgerät|Messgeräte|Messinstrumente|Messtechnik|Mikroskope|"
        "Nachtsichtgeräte|Objektive|Optik|Oszilloskope|Prothesen|Präzisionsgeräte|Präzisionsinstrumente|Prüfgeräte|"
        "Röntgengeräte|Röntgenröhren|Scanner|Skalpelle|Spektrometer|Spritzen|Stents|Stromzähler|Teleskope|Thermometer|"
        "Thermostate|Ultraschallgeräte|Wasserzähler|chirurgische Instrumente|feinmechanische Geräte|"
        "feinmechanische und optische Erzeugnisse|medizinische Apparate|medizinische Ausrüstung|medizinische Geräte|"
        "medizinische Instrumente|medizinischen Geräten|medizintechnische Erzeugnisse|medizintechnische Geräte|"
        "medizintechnische Produkte|optische Erzeugnisse|optische Fasern|optische Geräte|optische Instrumente|"
        "optische Linsen|optische und Präzisionsinstrumente|optische und fotografische Erzeugnisse|"
        "wissenschaftliche Instrumente"
    ),
    "91": (
        "Armbanduhr|Armbanduhren|Luxusuhren|Quarzuhren|Stoppuhren|Taschenuhren|Uhr|Uhren|Uhrengehäuse|Uhrmacherwaren|"
        "Uhrwerke|Wanduhren|Wecker|Zeitmessgeräte"
    ),
    "92": "Akkordeons|Blasinstrumente|Geigen|Gitarren|Klaviere|Musikinstrumente|Orgeln|Saiteninstrumente|Trompeten",
    "93": (
        "Bomben|Flugabwehrsysteme|Geschosse|Gewehre|Granaten|Haubitzen|Kleinwaffen|Kriegsgerät|Kriegswaffen|Landminen|"
        "Lenkflugkörper|Luftabwehrsysteme|Luftverteidigungssysteme|Marschflugkörper|Militärgüter|Munition|Patronen|"
        "Pistolen|Raketen|Raketenwerfer|Rüstung|Rüstungsgüter|Schusswaffen|Torpedos|Waffe|Waffen|Waffensysteme"
    ),
    "94": (
        "Autositze|Beleuchtung|Beleuchtungskörper|Bettdecken|Betten|Bettwaren|Daunendecken|Einrichtungsgegenstände|"
        "Fertigbauten|Fertighäuser|Holzmöbel|Kindersitze|Kissen|Kleiderschränke|Kronleuchter|Küchenmöbel|"
        "Küchenschränke|Lampen|Lampenschirme|Leuchten|Lichterketten|Lichttechnik|Matratze|Matratzen|Möbel|Möbeln|"
        "Polstermöbel|Regal|Regale|Schlafsäcke|Schränke|Sessel|Sitze|Sofas|Steppdecken|Straßenlaternen|Stuhl|Stühle|"
        "Tisch|Tische|vorgefertigte Gebäude"
    ),
    "95": (
        "Angelgeräte|Angelruten|Brettspiele|Bälle|Christbaumschmuck|Faschingsartikel|Festartikel|Fitnessgeräte|"
        "Gesellschaftsspiele|Golfschläger|Karussells|Konsolen|Kuscheltiere|Luftballons|Modelleisenbahnen|Plüschtiere|"
        "Puppen|Puzzles|Schlittschuhe|Ski|Skier|Snowboards|Spielautomaten|Spiele|Spielekonsolen|Spielfahrzeuge|"
        "Spielkarten|Spielkonsolen|Spielwaren|Spielzeug|Spielzeugautos|Spielzeuge|Sportartikel|Sportgeräte|Stofftiere|"
        "Surfbretter|Tennisschläger|Videospiele|Weihnachtsartikel|Weihnachtsdekoration|Weihnachtsschmuck"
    ),
    "96": (
        "Besen|Bleistifte|Bürsten|Damenbinden|Feuerzeuge|Füllfederhalter|Hygieneartikel|Knöpfe|Kugelschreiber|Kämme|"
        "Pinsel|Reißverschlüsse|Schreibgeräte|Schreibwaren|Stativ|Stifte|Tampons|Thermosflaschen|Windeln|Zahnbürsten"
    ),
    "97": (
        "Antiquität|Antiquitäten|Briefmarken|Gemälde|Kulturgut|Kulturgüter|Kunst|Kunstgegenstände|Kunstobjekte|"
        "Kunstwerk|Kunstwerke|Sammlungsstücke|Skulpturen|Statuen|archäologische Gegenstände|Ölgemälde"
    ),
}

CHINESE: Final[Mapping[str, str]] = {
    "": (
        "两用物项|中间品|产品|产品和服务|关键矿产|关键矿物|军民两用物项|农业|农产品|制成品|原料|原材料|商品|"
        "大宗商品|奢侈品|工业产品|工业品|技术|数字产品|日用品|服务|消费品|物品|物资|环保产品|矿产|矿产品|能源|"
        "能源产品|设备|货物|资本品|農產品|金属|零部件|食品|高技术产品|高科技产品"
    ),
    "01": "活牛|活猪|活畜|活禽|活羊|活马|牲畜|生猪|种猪|马|马匹",
    "02": "火腿肉|火鸡|火鸡肉|牛羊肉|牛肉|牛肉产品|猪内脏|猪副产品|猪杂碎|猪肉|猪肉产品|白羽肉鸡|白羽鸡|禽类|禽肉|禽肉产品|羊肉|肉|肉制品|肉类|肉类产品|肉鸡|鸡爪|鸡翅|鸡肉|鸭肉",
    "03": "三文鱼|冻虾|对虾|扇贝|水产|水产品|海产|海产品|海参|海鲜|渔产品|虾|螃蟹|金枪鱼|鮭魚|鱼|鱼类|鳕鱼|龙虾",
    "04": "乳制品|乳品|乳清|乳清粉|奶制品|奶油|奶粉|奶酪|燕窝|牛奶|稀奶油|芝士|蛋|蜂蜜|鸡蛋|黄油",
    "05": "羽毛|羽绒|肠衣|象牙",
    "06": "切花|花卉|苗木|鲜花",
    "07": "土豆|大蒜|干豆|扁豆|木薯|木薯干|洋葱|番茄|胡萝卜|蔬菜|蘑菇|西红柿|豆类|豌豆|食用菌|马铃薯|鲜蔬菜|鹰嘴豆",
    "07 08": "果蔬|水果和蔬菜|水果蔬菜|蔬菜和水果|蔬菜水果",
    "08": (
        "凤梨|坚果|夏威夷果|巴旦木|干果|开心果|杏仁|柑橘|柠檬|核桃|椰子|椰枣|榴莲|樱桃|橙子|水果|火龙果|牛油果|番荔枝|碧根果|腰果|芒果|苹果|荔枝|莲雾|菠萝|葡萄|葡萄干|蓝莓|车厘子|香蕉|鲜果|"
        "鲜水果|龙眼"
    ),
    "09": "咖啡|咖啡豆|生姜|红茶|绿茶|胡椒|茶|茶叶|辣椒干|香料",
    "10": "大米|大麦|小米|小麦|燕麦|玉米|稻米|稻谷|粮食|谷物|高粱|黑麦",
    "11": "木薯淀粉|淀粉|玉米淀粉|面粉|马铃薯淀粉|麦芽",
    "12": (
        "亚麻籽|人参|大豆|棉籽|油料|油料作物|油籽|油菜籽|油菜籽种|油菜籽（油菜）|海藻|甘蔗|甜菜|种子|紫菜|芝麻|"
        "花生|苜蓿|苜蓿草|菜籽|葵花籽|西洋参|饲草|黃豆|黄豆"
    ),
    "15": (
        "动物油脂|大豆油|棕榈油|植物油|椰子油|橄榄油|油脂|玉米油|花生油|菜子油|菜油|菜籽油|葵花籽油|豆油|"
        "食用植物油|食用油|鱼油"
    ),
    "16": "午餐肉|火腿|火腿肠|肉类罐头|金枪鱼罐头|香肠|鱼罐头",
    "17": "原糖|果糖|白糖|糖|糖果|糖浆|糖蜜|蔗糖|食糖",
    "18": "可可|可可制品|可可粉|可可脂|可可豆|巧克力",
    "19": "婴儿奶粉|婴幼儿奶粉|婴幼儿配方奶粉|意大利面|方便面|糕点|配方奶粉|面包|面条|饼干",
    "20": "果汁|果酱|榨菜|橙汁|水果罐头|泡菜|番茄罐头|番茄酱|罐头水果|薯条|薯片|蘑菇罐头|黄桃罐头",
    "21": "保健品|保健食品|冰淇淋|咖啡制品|调味品|速溶咖啡|酱油|酵母",
    "22": (
        "乙醇|伏特加|啤酒|威士忌|干邑|朗姆酒|波本威士忌|烈性酒|烈酒|燃料乙醇|玉米乙醇|白兰地|白酒|相关葡萄酒|"
        "矿泉水|红酒|葡萄酒|酒|酒水|酒类|酒精|醋|饮料|香槟|龙舌兰酒"
    ),
    "23": "动物饲料|宠物食品|干玉米酒糟|油渣饼|油粕|油菜籽粕|粕类|花生粕|菜籽粕|菜粕|葵花籽粕|豆粕|酒糟|饲料|鱼粉",
    "24": "卷烟|烟叶|烟草|烟草制品|雪茄|香烟",
    "25": "天然石墨|天然砂|水泥|河沙|滑石|熟料|盐|石灰|石膏|砂石|硫磺|磷矿|磷矿石|萤石|重晶石|高岭土",
    "25 38": "石墨",
    "26": (
        "矿石|鐵礦石|钨矿|钴矿|铁矿|铁矿石|铁矿砂|铁矿砂及其精矿|铅矿|铅精矿|铜矿|铜矿石|铜精矿|铝土矿|铬矿|锂矿|"
        "锂辉石|锌矿|锰矿|镍矿|镍矿石"
    ),
    "27": (
        "丙烷|乙烷|动力煤|化石燃料|原油|原油和天然气|天然气|成品油|柴油|汽油|沥青|油品|油气|润滑油|液化天然气|"
        "液化石油气|炼焦煤|無煙煤|焦炭|焦煤|煤|煤油|煤炭|燃料|燃料油|电力|石油|石油产品|石油和天然气|石油焦|石脑油|"
        "石腦油|航煤|航空煤油|褐煤"
    ),
    "28": (
        "中重稀土|多晶硅|太阳能级多晶硅|工业硅|氖气|氟化氢|氢|氢气|氢氟酸|氢氧化锂|氦|氦气|氧化铝|氨|浓缩铀|液氨|"
        "烧碱|硅|硫酸|碘|碲|碳酸锂|磷|稀土|稀土产品|稀土元素|稀土氧化物|稀土矿物|稀土金属|纯碱|重稀土|金属硅|钆|钇|"
        "钐|钪|铀|铽|锂|镝|镥|黄磷"
    ),
    "28 29": "化学产品|化学制品|化学原料|化学品|化工产品|化工原料|化工品",
    "29": (
        "丁二烯|丙烯|丙烯酸|丙酮|丙酸|乙二醇|乙烯|乙醇胺|制冷剂气体|原料药|双酚A|双酚a|对二甲苯|己二酸|己内酰胺|"
        "异丁醇|易制毒化学品|有机化学品|柠檬酸|正丁醇|正丙醇|氨基酸|甘氨酸|甲醇|糖精|维生素|芬太尼|芬太尼前体|苯|"
        "苯乙烯|苯酚|赖氨酸|邻氯对硝基苯胺|间甲酚|间苯二酚|阿斯巴甜"
    ),
    "30": "中成药|中药|仿制药|制药产品|医药|医药产品|医药品|抗生素|生物药|疫苗|胰岛素|药品|药物",
    "31": "化肥|复合肥|尿素|氮肥|氯化钾|硫酸铵|磷肥|磷酸二铵|肥料|钾肥",
    "32": "染料|油墨|油漆|涂料|靛蓝|颜料",
    "33": "化妆品|护肤品|洗发水|牙膏|精油|香水",
    "34": "洗涤剂|洗衣粉|清洁剂|肥皂|蜡烛",
    "35": "大豆分离蛋白|明胶|胶水|胶粘剂|酪蛋白|酶",
    "36": "火柴|炸药|烟火|烟花|烟花爆竹|爆竹",
    "37": "彩色胶片|感光材料|相纸|胶卷|胶片",
    "38": (
        "人造石墨|光刻胶|农药|晶圆材料|杀菌剂|杀虫剂|检测试剂|正极材料|活性炭|生物柴油|电池正极材料|硅片|草甘膦|"
        "负极材料|除草剂"
    ),
    "39": (
        "共聚聚甲醛|塑料|塑料产品|塑料制品|塑料原料|塑料袋|塑胶|尼龙切片|废塑料|树脂|环氧树脂|聚丙烯|聚乙烯|聚氨酯|"
        "聚氯乙烯|聚甲醛|聚碳酸酯|聚苯硫醚|聚苯醚|聚酯切片"
    ),
    "40": (
        "丁基橡胶|丁腈橡胶|三元乙丙橡胶|乳胶|乳胶手套|卤化丁基橡胶|合成橡胶|天然橡胶|子午线轮胎|橡胶|橡胶制品|"
        "橡胶手套|氯丁橡胶|汽车轮胎|轮胎"
    ),
    "41": "毛皮革|牛皮|生皮|皮革|皮革原料|蓝湿皮",
    "42": "手提包|手袋|旅行箱|皮具|皮包|皮革制品|箱包|行李箱",
    "43": "毛皮|水貂皮|皮草",
    "44": (
        "刨花板|原木|木制品|木制地板|木地板|木料|木材|木浆板材|木炭|木片|板材|纤维板|胶合板|软木|软木木材|针叶木|锯材"
    ),
    "47": "化学浆|废纸|木浆|浆粕|溶解浆|竹浆|纸浆",
    "48": "包装纸|卫生纸|双胶纸|文化纸|新闻纸|未漂白纸袋纸|相纸原纸|纸|纸制品|纸张|纸板|铜版纸",
    "49": "书籍|印刷品|图书|报纸",
    "50": "丝绸|生丝|真丝|蚕丝",
    TEXTILES: "纺织|纺织产品|纺织制品|纺织品|纺织品及服装|纺织品和服装|纺织品服装|纺织服装",
    "51": "羊毛|羊绒",
    "52": "新疆棉|新疆棉花|棉|棉布|棉纱|棉花|牛仔布|皮棉",
    "53": "亚麻|大麻纤维|苎麻|黄麻",
    "54 55": "化学纤维|化纤|合成纤维",
    "55": "涤纶短纤|涤纶短纤维|粘胶短纤维|粘胶纤维|腈纶",
    "57": "地毯",
    "61": "T恤|毛衣|袜子|针织服装|针织衫",
    "61 62": "内衣|成衣|服装|服装产品|服饰|衣服|衬衫|西装",
    "62": "牛仔裤|羽绒服",
    "63": "口罩|家纺|床上用品|旧衣物|毛巾|毛毯|窗帘",
    "64": "皮鞋|运动鞋|鞋|鞋子|鞋类|鞋类产品|鞋靴",
    "65": "头盔|安全帽|帽子",
    "66": "伞|雨伞",
    "67": "假发",
    "68": "大理石|石材|石膏板|石英石|碳纤维|耐磨材料|花岗岩",
    "69": "卫生陶瓷|日用陶瓷|瓷器|瓷砖|砖|耐火材料|陶瓷|陶瓷产品|陶瓷制品|餐具陶瓷",
    "70": "光伏玻璃|光纤预制棒|平板玻璃|浮法玻璃|玻璃|玻璃制品|玻璃器皿|玻璃纤维",
    "71": "宝石|珍珠|珠宝|白银|祖母绿|红宝石|翡翠|蓝宝石|贵金属|金|金饰|钯|钯金|钻石|铂金|首饰|黄金|黄金首饰",
    "72": (
        "不锈钢|不锈钢产品|不锈钢热轧板|不锈钢钢坯和不锈钢热轧板|冷轧不锈钢|冷轧板卷|冷轧钢|厚板|取向电工钢|合金钢|"
        "型钢|带钢|废钢|废钢铁|彩涂板|热轧卷板|热轧钢|热轧钢板|特殊钢|特种钢|生铁|电工钢|盘条|硅钢|硅铁|硅锰|粗钢|"
        "线材|螺纹钢|鋼|鋼鐵|钢|钢卷|钢坯|钢材|钢材产品|钢板|钢筋|钢铁|钢铁产品|钢铁制品|钢铁衍生品|钢锭|铁|铁合金|"
        "铬铁|锰铁|镀层板|镀锌板|镀锌钢板|镀锡板|镍铁|马口铁"
    ),
    "72 76": "钢铁和铝|钢铝|钢铝产品|钢铝制品",
    "73": (
        "不锈钢无缝钢管|不锈钢水槽|合金钢无缝钢管|无缝钢管|油井管|法兰|焊接钢管|焊管|石油钢管|碳钢紧固件|管件|管材|"
        "紧固件|螺丝|螺栓|螺母|鋼管|钉子|钢丝|钢丝绳|钢制品|钢管|钢结构|钢绞线|钢轨|钢铁管|钢铁管件|钢链|铁钉|铁链|"
        "铸铁|预应力钢绞线|风塔|风电塔筒|高性能不锈钢无缝钢管"
    ),
    "74": "半成品铜|废铜|电解铜|精炼铜|銅|铜|铜产品|铜制品|铜材|铜管|阴极铜|黄铜",
    "75": "电解镍|精炼镍|镍|镍合金|镍板",
    "76": (
        "原铝|废铝|电解铝|鋁|铝|铝产品|铝制品|铝及铝制品|铝合金|铝合金板|铝土|铝型材|铝挤压材|铝材|铝板|铝板带|"
        "铝箔|铝轮毂毛坯|铝锭"
    ),
    "78": "精铅|铅|铅锭",
    "79": "精炼锌|锌|锌锭",
    "80": "锡|锡锭",
    "81": (
        "仲钨酸铵|海绵钛|电解锰|超硬材料|金属镓|钒|钛|钛合金|钨|钨制品|钴|钼|钽|铋|铌|铍|铟|铬|铼|锆|锑|锗|锰|镁|"
        "镁合金|镉|镓|镓、锗|镓和锗|镓锗"
    ),
    "82": "刀|刀具|剪刀|工具|手动工具|手工具|锯片|餐具",
    "83": "锁|锁具|锁头",
    "84": (
        "个人电脑|光刻机|内燃机|农业机械|农机|农用机械|冰箱|半导体制造设备|半导体设备|印刷机械|压缩机|叉车|发动机|"
        "大型农业机械|大型机械|岸桥|工业机器人|工程机械|打印机|挖掘机|数控机床|服务器|机器|机器人|机床|机械|"
        "机械产品|机械和设备|机械设备|柴油机|核反应堆|模具|水泵|汽轮机|油气开采设备|泵|洗衣机|港口起重机|燃气轮机|"
        "电冰箱|电脑|石油设备|离心机|空调|笔记本电脑|纺织机械|航空发动机|芯片制造工具|芯片制造设备|芯片设备|计算机|"
        "起重机|轴承|采油设备|采矿设备|锅炉|阀门|飞机发动机"
    ),
    "84 85": "家用电器|家电|家电产品|机械电子|机电|机电产品|白色家电",
    "85": (
        "5G设备|5g设备|AI芯片|ai芯片|二极管|人工智能芯片|传感器|储能电池|充电桩|光伏|光伏产品|光伏电池|光伏组件|光缆|内存|内存芯片|冷轧硅|动力电池|半导体|半导体产品|半導體|印刷电路板|发电机|"
        "变压器|吸尘器|太阳能|太阳能产品|太阳能板|太阳能电池|太阳能电池板|太阳能组件|存储器|存储芯片|彩电|微处理器|成熟制程芯片|手机|显示器|显示面板|晶体硅光伏电池|晶片|智能手机|智能手机零部件|机电设备|"
        "模拟芯片|永磁体|永磁材料|消费电子|消费电子产品|液晶屏|液晶面板|無人機晶片|电信设备|电动机|电动汽车电池|电器|电器产品|电子|电子产品|电子信息产品|电子元件|电子元器件|电子烟|电子设备|电机|电气设备|"
        "电池|电磁炉|电线|电缆|电视|电视机|电话|电路板|相关电池|石墨电极|磁材|磁铁|稀土永磁|稀土永磁体|稀土永磁材料|稀土磁体|稀土磁铁|耳机|芯片|蓄电池|逆变器|通信设备|通讯设备|钕铁硼|钕铁硼磁体|"
        "铁硼磁材|锂电池|锂离子电池|集成电路|雷达|风力发电机|风力发电机组|风机|风电机组|风电设备"
    ),
    "86": "列车|动车组|机车|火车|火车车厢|轨道交通装备|铁路机车|铁路设备|铁路车辆|集装箱|高铁|高铁列车",
    "87": (
        "乘用车|二手车|公交车|卡车|商用车|坦克|大排量汽车|大排量燃油车|客车|小汽车|底盘|拖拉机|挂车|摩托车|整车|"
        "新能源汽车|新能源车|智能网联汽车|机动车|汽車|汽车|汽车产品|汽车及其零部件|汽车及汽车零部件|汽车及零部件|"
        "汽车和零部件|汽车配件|汽车零件|汽车零部件|混合动力汽车|燃油车|电动汽车|电动自行车|电动车|电动轿车|皮卡|"
        "皮卡车|網聯汽車|纯电动汽车|网联汽车|自行车|装甲车|货车|车辆|轮毂|轿车|進口汽車|重卡|重型卡车|铝合金轮毂|"
        "铝轮毂|零部件汽车|高尔夫球车"
    ),
    "88": (
        "卫星|大飞机|客机|战斗机|支线飞机|无人机|无人机部件|无人机零部件|民用飞机|民航客机|波音飞机|直升机|航天器|"
        "航空产品|航空器|航空航天产品|航空航天设备|航空零部件|降落伞|飛機|飞机|飞机零件|飞机零部件"
    ),
    "89": "LNG船|军舰|摩托艇|油轮|渔船|游艇|潜艇|航母|船|船只|船舶|货船|轮船|钻井平台|集装箱船",
    "90": (
        "CT机|ct机|ct球管|CT球管|仪器仪表|偏光片|光学仪器|光学设备|光纤|医用ct球管|医用器械|医用计算机断层扫描仪|"
        "医疗器械|医疗器械产品|医疗设备|单模光纤|呼吸机|显微镜|注射器|测量仪器|激光器|激光设备|相关医疗器械|眼镜|"
        "科学仪器|精密仪器|镜头|隐形眼镜|非色散位移单模光纤"
    ),
    "91": "手表|腕表|钟表",
    "92": "乐器|钢琴",
    "93": "军火|军火武器|导弹|弹药|枪支|枪械|武器|武器弹药|武器装备",
    "94": (
        "家具|家具产品|家居产品|床垫|座椅|木制家具|木质家具|橱柜|沙发|活动房屋|浴室柜|灯具|照明产品|照明设备|软垫家具"
    ),
    "95": "体育用品|健身器材|圣诞用品|圣诞装饰品|游戏机|滑雪板|玩具|玩具产品|电子游戏机|运动器材",
    "96": "保温杯|卫生巾|圆珠笔|打火机|拉链|牙刷|笔|纸尿裤|纽扣|钢笔|铅笔",
    "97": "古董|文物|油画|美术品|艺术品",
}
