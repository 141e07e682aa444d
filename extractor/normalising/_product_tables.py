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
        "access|agri food product|agricultural|agricultural commodity|agricultural good|agricultural product|"
        "agriculture|agrifood product|agro product|appliance shelving|article|base metal|bulk commodity|"
        "capital good|carbon|clean energy|clean energy product|clean technology|commodity|component|consumer good|"
        "consumer product|cooperation|crab meat|crabmeat|critical mineral|daily necessity|data|de minimis package|"
        "defence equipment|defense article|dual use good|dual use item|dual use product|dual use technology|energy|"
        "energy commodity|energy good|energy product|environmental good|equipment|farm and energy commodity|"
        "farm commodity|farm good|farm produce|farm product|film industry|fish meat|food|food good|food item|"
        "food product|foodstuff|forest product|fossil fuel product|gold standard|golden rice|good|green good|"
        "green paper|green technology|halal product|hard commodity|health food|health product|high tech good|"
        "high tech product|high technology product|household good|ict product|industrial commodity|industrial good|"
        "industrial input|industrial product|information technology|information technology product|input|"
        "intermediate good|investment|it product|item|kitchen appliance shelving|licence|license|low value package|"
        "luxury good|manufacture|manufactured good|manufactured product|manufacturing|material|"
        "medical equipment supply|medical good|medical product|medical supply|merchandise|metal|metal product|"
        "military equipment|military good|military hardware|mineral|mineral product|movie|non ferrous metal|"
        "nonferrous metal|other good|packaged food|parcel|part|petrochemical|petrochemical product|pipeline|"
        "power equipment|processed food|produce|product|raw material|retail good|scrap|sensitive good|"
        "sensitive product|service|silicon valley|small parcel|soft commodity|software|spare part|stock|"
        "strategic commodity|strategic good|strategic material|strategic product|supply|tech product|technology|"
        "technology product|transport equipment|transportation equipment|tropical product|waste|white paper"
    ),
    "01": (
        "animal|bee|breeding stock|bull|calf|cattle|chick|day old chick|donkey|feeder cattle|goat|heifer|hog|horse|"
        "live animal|live cattle|live chicken|live hog|live pig|live poultry|live sheep|livestock|mule|pig|piglet|"
        "sheep|sow|swine|turkey poult"
    ),
    "02": (
        "bacon|beef|beef product|broiler|buffalo meat|carcass|chicken|chicken feet|chicken foot|chicken leg|"
        "chicken leg quarter|chicken meat|chicken paw|chicken product|chicken wing|duck|edible offal|foie gras|"
        "goat meat|goose meat|ham|horse meat|horsemeat|lamb|lamb meat|leg quarter|meat|meat product|mutton|offal|"
        "pigmeat|pork|pork belly|pork offal|pork product|pork variety meat|poultry|poultry meat|poultry product|"
        "red meat|sheep meat|sheepmeat|swine meat|turkey|turkey meat|variety meat|veal"
    ),
    "03": (
        "abalone|anchovy|aquatic product|barramundi|basa|catfish|clam|cod|crab|crawfish|crayfish|crustacean|"
        "cuttlefish|eel|fillet|fish|fish fillet|fish product|fishery|fishery product|flatfish|geoduck|groundfish|"
        "grouper|haddock|hake|halibut|herring|krill|lobster|mackerel|marine product|mollusc|mollusk|mussel|octopus|"
        "oyster|pangasius|pollock|prawn|red drum|rock lobster|salmon|sardine|scallop|sea bass|sea bream|"
        "sea cucumber|sea urchin|seafood|seafood product|shellfish|shrimp|snapper|squid|stockfish|swordfish|"
        "tilapia|trout|tuna|warmwater shrimp|whitefish"
    ),
    "03 16": "crawfish tail meat|crayfish tail meat|freshwater crawfish tail meat",
    "04": (
        "birds nest|blue cheese|brie|butter|butterfat|butteroil|camembert|cheddar|cheese|cream|dairy|dairy good|"
        "dairy product|dry milk|egg|egg product|feta|gouda|honey|manchego|milk|milk powder|milk product|mozzarella|"
        "natural honey|nonfat dry milk|parmesan|powdered milk|raw honey|roquefort|shell egg|skim milk|"
        "skim milk powder|skimmed milk powder|ultrafiltered milk|whey|whey powder|whole milk powder|yoghurt|yogurt"
    ),
    "05": "animal hair|antler|bone|bristle|casing|coral|feather|hog bristle|horn|ivory|sausage casing",
    "06": (
        "bulb|carnation|christmas tree|chrysanthemum|cut flower|cut foliage|flower|flower bulb|live plant|"
        "nursery product|nursery stock|orchid|rose|seedling|tulip"
    ),
    "07": (
        "artichoke|asparagus|aubergine|bean|beet|beetroot|bell pepper|broad bean|broccoli|cabbage|caper|carrot|"
        "cassava|cassava chip|cauliflower|celery|chickpea|chili pepper|chilli pepper|cucumber|dried bean|"
        "dried vegetable|dry bean|eggplant|endive|faba bean|fresh vegetable|garlic|gherkin|green bean|green pepper|"
        "jalapeno|kidney bean|leafy green|leek|lentil|lettuce|lupin|manioc|manioc pellet|mung bean|mushroom|okra|"
        "onion|pea|pepper pod|pigeon pea|potato|pulse|pumpkin|radish|red pepper|seed potato|shallot|spinach|squash|"
        "sweet corn|sweet pepper|sweet potato|sweetcorn|tapioca chip|tapioca pellet|taro|tomato|truffle|turnip|"
        "vegetable|winter vegetable|yam|yellow pea|zucchini"
    ),
    "07 08": "fresh fruit and vegetable|fresh produce|fruit and vegetable|vegetable and fruit",
    "08": (
        "almond|apple|apricot|areca nut|avocado|banana|berry|betel nut|blackberry|blueberry|brazil nut|cashew|"
        "cashew nut|cherry|chestnut|citrus|citrus fruit|clementine|coconut|cranberry|currant|custard apple|"
        "date palm fruit|dragon fruit|dried fruit|durian|fig|fresh apple|fresh fruit|fruit|grape|grapefruit|guava|"
        "hazelnut|jackfruit|kiwi|kiwi fruit|kiwifruit|lemon|lime|litchi|longan|lychee|macadamia|macadamia nut|"
        "mandarin|mango|mangosteen|melon|nectarine|nut|orange|papaya|passion fruit|pawpaw|peach|pear|pecan|persimmon|"
        "pineapple|pistachio|plantain|plum|pomegranate|pomelo|prune|quince|raisin|raspberry|starfruit|strawberry|"
        "sugar apple|sultana|table grape|tangerine|tree nut|walnut|watermelon|wax apple"
    ),
    "09": (
        "allspice|anise|aniseed|arabica|arabica coffee|bay leaf|black pepper|black tea|cardamom|cinnamon|clove|"
        "coffee|coffee bean|coriander|cumin|curry|fennel seed|ginger|green coffee|green tea|mace|nutmeg|oregano|"
        "pepper|peppercorn|robusta|robusta coffee|saffron|spice|tea|thyme|turmeric|vanilla|white pepper|yerba mate"
    ),
    "10": (
        "barley|basmati|basmati rice|broken rice|buckwheat|cereal|cereal grain|coarse grain|corn|corn seed|durum|"
        "durum wheat|feed barley|feed grain|feed wheat|feedgrain|food grain|grain|grain sorghum|maize|"
        "malting barley|millet|milling wheat|milo|non basmati rice|oat|paddy|paddy rice|quinoa|rice|rye|seed corn|"
        "sorghum|spring wheat|triticale|wheat|white corn|white rice|winter wheat|yellow corn"
    ),
    "11": (
        "cassava starch|corn flour|corn meal|corn starch|cornmeal|cornstarch|flour|gluten|groat|inulin|malt|"
        "oatmeal|potato flake|potato flour|potato starch|rice flour|semolina|starch|tapioca starch|wheat flour|"
        "wheat gluten|wheat starch"
    ),
    "12": (
        "alfalfa|alfalfa hay|canola|canola seed|castor seed|copra|cotton seed|cottonseed|flaxseed|fodder|forage|"
        "ginseng|grass seed|groundnut|hay|hemp seed|hop|linseed|liquorice root|locust bean|medicinal plant|"
        "mustard seed|oil seed|oilseed|palm kernel|palm nut|peanut|poppy seed|rape seed|rapeseed|safflower|seaweed|"
        "seed|sesame|sesame seed|shea nut|soy|soy bean|soya|soya bean|soyabean|soybean|soybean complex|straw|"
        "sugar beet|sugar cane|sugarbeet|sugarcane|sunflower seed|sunflowerseed|sunseed|vegetable seed"
    ),
    "13": "agar|carrageenan|guar|guar gum|gum arabic|lac|natural gum|opium|pectin|shellac|vegetable extract",
    "14": "bamboo|cotton linter|kapok|raffia|rattan",
    "15": (
        "animal fat|animal oil|avocado oil|beef tallow|beeswax|canola oil|castor oil|coconut oil|cooking oil|"
        "corn oil|cottonseed oil|cpo|crude glycerin|crude palm oil|degras|edible oil|fat|fat and oil|fish oil|"
        "glycerol|grapeseed oil|groundnut oil|jojoba oil|lard|lauric oil|linseed oil|maize oil|margarine|marine oil|"
        "oil and fat|olive oil|palm kernel oil|palm oil|palm olein|palm stearin|palmoil|peanut oil|rapeseed oil|"
        "rice bran oil|safflower oil|seed oil|sesame oil|shea butter|shortening|soy oil|soya bean oil|soya oil|"
        "soyabean oil|soybean oil|soyoil|sunflower oil|sunflower seed oil|sunflowerseed oil|sunoil|tallow|"
        "tropical oil|tung oil|uco|used cooking oil|vegetable oil|vegoil|virgin olive oil|whale oil|wool grease"
    ),
    "16": (
        "beef jerky|canned crab|canned fish|canned ham|canned meat|canned salmon|canned sardine|canned seafood|"
        "canned shrimp|canned tuna|caviar|chicken nugget|corned beef|fish finger|fish stick|luncheon meat|"
        "meat preparation|pate|prepared fish|prepared meat|preserved meat|processed fish|processed meat|salami|"
        "sausage|surimi"
    ),
    "17": (
        "beet sugar|candy|cane sugar|caramel|chewing gum|confectionery|corn syrup|dextrose|fructose|glucose|hfcs|"
        "high fructose corn syrup|isoglucose|lactose|maple sugar|maple syrup|molasses|raw sugar|refined sugar|"
        "sugar|sugar confectionery|sugar substitute syrup|sugar syrup|sweetener|white sugar"
    ),
    "18": (
        "cacao|chocolate|chocolate bar|chocolate product|cocoa|cocoa bean|cocoa butter|cocoa liquor|cocoa paste|"
        "cocoa powder|cocoa product"
    ),
    "19": (
        "baby food|baby formula|baby milk powder|baked good|bakery product|biscuit|bread|breakfast cereal|cake|"
        "cookie|couscous|cracker|crispbread|infant formula|infant milk formula|infant milk powder|instant noodle|"
        "macaroni|malt extract|noodle|pasta|pastry|pizza|rice cracker|spaghetti|tapioca|waffle"
    ),
    "20": (
        "apple juice|apple juice concentrate|black olive|canned apricot|canned corn|canned fruit|canned mushroom|"
        "canned peach|canned pear|canned pineapple|canned tomato|canned vegetable|coconut milk|"
        "concentrated orange juice|crisp|fcoj|french fry|frozen concentrate orange juice|"
        "frozen concentrated orange juice|frozen french fry|frozen fry|frozen potato|frozen potato product|"
        "fruit cocktail|fruit jelly|fruit juice|fruit preparation|grape juice|grapefruit juice|green olive|jam|"
        "juice|juice concentrate|kimchi|lemon juice|marmalade|olive|orange juice|orange juice concentrate|"
        "peanut butter|pickle|pineapple juice|potato chip|potato crisp|prepared fruit|prepared tomato|"
        "preserved fruit|preserved mushroom|preserved vegetable|processed fruit|processed tomato|"
        "processed vegetable|ripe olive|roasted nut|roasted peanut|sauerkraut|table olive|tomato concentrate|"
        "tomato juice|tomato paste|tomato puree|vegetable juice|vegetable preparation"
    ),
    "21": (
        "baking powder|coffee extract|condiment|dietary supplement|food additive preparation|food preparation|"
        "food supplement|ice cream|instant coffee|instant tea|ketchup|mayonnaise|mustard|non dairy creamer|"
        "nutritional supplement|protein concentrate|protein powder|sauce|seasoning|soluble coffee|soup|soy sauce|"
        "soya sauce|stevia preparation|tea extract|tomato ketchup|vinaigrette|whey protein supplement|yeast"
    ),
    "22": (
        "alcohol|alcoholic beverage|alcoholic drink|ale|almond milk|armagnac|baijiu|beer|beverage|bioethanol|"
        "bottled water|bottled wine|bourbon|bourbon whiskey|brandy|bulk wine|cachaca|champagne|cider|cognac|"
        "distilled spirit|drink|energy drink|ethanol|ethyl alcohol|fuel ethanol|gin|grape wine|grappa|hard seltzer|"
        "ice wine|industrial alcohol|irish whiskey|lager|liqueur|liquor|mezcal|mineral water|moutai|"
        "non alcoholic beverage|oat milk|pisco|port wine|prosecco|red wine|rice wine|rose wine|rum|sake|scotch|"
        "scotch whiskey|scotch whisky|sherry|shochu|soda|soft drink|soju|soy milk|soymilk|sparkling wine|spirit|"
        "spirit drink|table wine|tennessee whiskey|tequila|vermouth|vinegar|vodka|whiskey|whisky|white wine|wine|"
        "wine cooler|wine product"
    ),
    "23": (
        "animal feed|animal protein feed|bagasse|beet pellet|beet pulp|bone meal|bran|brewers grain|canola meal|"
        "cat food|citrus pellet|citrus pulp|compound feed|copra meal|corn gluten|corn gluten feed|corn gluten meal|"
        "cottonseed meal|ddg|ddgs|distiller dried grain|distiller grain|distillers dried grain|distillers grain|"
        "dog and cat food|dog food|dried distiller grain|dried distillers grain|feed|feed additive premix|"
        "feed stuff|feeding stuff|feedstuff|fish feed|fish meal|fishmeal|gluten feed|groundnut meal|linseed meal|"
        "meat and bone meal|meat meal|middling|oil cake|oil meal|oilcake|oilmeal|oilseed meal|palm kernel cake|"
        "palm kernel expeller|palm kernel meal|peanut meal|pet food|press cake|protein meal|rapeseed meal|"
        "rice bran|soy meal|soy protein meal|soya bean meal|soya meal|soyabean meal|soyameal|soybean meal|soymeal|"
        "sunflower meal|sunflower seed meal|sunflowerseed meal|sunmeal|vegetable meal|wheat bran|wine lees"
    ),
    "24": (
        "burley|chewing tobacco|cigar|cigarette|cigarillo|flue cured tobacco|heated tobacco|leaf tobacco|"
        "nicotine pouch|nicotine product|smokeless tobacco|snuff|tobacco|tobacco leaf|tobacco product"
    ),
    "25": (
        "asbestos|barite|baryte|barytes|bentonite|borate|borax|cement|cement clinker|chalk|clay|clinker|crude marble|"
        "crushed stone|dead burned magnesia|diatomite|dolomite|emery|feldspar|flake graphite|fluorspar|"
        "fuller's earth|granite block|graphite ore|gravel|gray portland cement|grey portland cement|gypsum|"
        "hydrated lime|hydraulic cement|iron pyrite|kaolin|limestone|magnesia|magnesite|marble block|mica|"
        "natural graphite|natural sand|pebble|perlite|phosphate rock|plaster|portland cement|pumice|pyrite|quartz|"
        "quicklime|rock phosphate|rock salt|rough marble|salt|sand|sandstone|sea salt|silica sand|slate|sulfur|"
        "sulphur|talc|vermiculite"
    ),
    "25 38": "graphite",
    "26": (
        "aluminium ore|aluminum ore|antimony ore|bauxite|bottom ash|chrome ore|chromite|chromium ore|cobalt ore|"
        "coltan|copper concentrate|copper ore|fly ash|ilmenite|iron ore|iron ore fine|iron ore pellet|"
        "lead concentrate|lead ore|manganese concentrate|manganese ore|metal ore|mineral concentrate|"
        "molybdenum concentrate|molybdenum ore|monazite|nickel concentrate|nickel ore|niobium ore|ore|"
        "ore and concentrate|ore concentrate|precious metal ore|rutile|slag|tantalum ore|tin concentrate|"
        "tin in concentrate|tin ore|titanium ore|tungsten concentrate|tungsten ore|uranium ore|vanadium ore|"
        "zinc concentrate|zinc ore|zircon|zirconium ore"
    ),
    "27": (
        "anthracite|asphalt|aviation fuel|base oil|bitumen|bituminous coal|brent|brent crude|briquette|brown coal|"
        "bunker fuel|butane|coal|coal tar|coke|coking coal|coking coke|condensate|crude|crude oil|crude petroleum|"
        "diesel|diesel fuel|diesel oil|electric power|electrical energy|electricity|engine oil|ethane|fossil fuel|"
        "fuel|fuel oil|gas|gas condensate|gas oil|gasoil|gasoline|gasoline blendstock|hard coal|heating oil|"
        "heavy fuel oil|heavy oil|hydroelectric power|hydropower|imported oil|jet fuel|jet kerosene|kerosene|"
        "light oil|lignite|liquefied natural gas|liquefied petroleum gas|liquid natural gas|liquified natural gas|"
        "lng|lpg|lube oil|lubricant|lubricating oil|met coal|metallurgical coal|metallurgical coke|mineral fuel|"
        "mineral oil|motor fuel|motor oil|naphtha|natural gas|natural gas liquid|ngl|oil|oil product|oil shale|"
        "paraffin wax|peat|pet coke|petcoke|petrol|petroleum|petroleum coke|petroleum jelly|petroleum oil|"
        "petroleum product|pipeline gas|pitch|propane|refined oil|refined oil product|refined petroleum product|"
        "refined product|residual fuel oil|shale gas|shale oil|steam coal|steel making coal|steelmaking coal|tar|"
        "tar sand oil|thermal coal|urals|west texas intermediate"
    ),
    "28": (
        "alumina|aluminium fluoride|aluminium oxide|aluminum oxide|ammonia|ammonium paratungstate|anhydrous ammonia|"
        "argon|arsenic|barium carbonate|barium chloride|boric acid|boron|bromide|bromine|brown aluminum oxide|"
        "calcium|calcium carbide|calcium chloride|calcium metal|carbide|carbon black|carbon dioxide|carbonate|"
        "caustic soda|cerium|chlorate|chloride|chlorine|cobalt oxide|cobalt sulphate|cyanide|dicalcium phosphate|"
        "dioxide|dysprosium|electrolytic manganese dioxide|enriched uranium|ferric chloride|fluoride|fluorine|"
        "gadolinium|green hydrogen|heavy rare earth|heavy water|helium|hexametaphosphate|hydrochloric acid|"
        "hydrofluoric acid|hydrogen|hydrogen fluoride|hydrogen peroxide|hydroxide|hypophosphite|inorganic chemical|"
        "iodide|iodine|isotope|lanthanum|light rare earth|lithium|lithium carbonate|lithium compound|"
        "lithium hydroxide|low enriched uranium|lutetium|magnesium oxide|manganese dioxide|mercury|molybdenum oxide|"
        "neodymium|neon|nickel sulfate|nickel sulphate|nitric acid|nitrite|nitrogen|nuclear fuel|oxide|oxygen|"
        "permanganate|peroxide|persulfate|phosphoric acid|phosphorus|plutonium|polycrystalline silicon|polysilicon|"
        "potassium chlorate|potassium nitrate|potassium permanganate|praseodymium|precipitated silica|"
        "radioactive isotope|rare earth|rare earth compound|rare earth element|rare earth metal|rare earth mineral|"
        "rare earth oxide|rare earth product|rare gas|refined brown aluminum oxide|samarium|scandium|selenium|silica|"
        "silicate|silicon|silicon carbide|silicon metal|soda ash|sodium|sodium carbonate|sodium cyanide|"
        "sodium hexametaphosphate|sodium hydroxide|sodium nitrite|sodium silicate|sodium sulfate|sodium sulphate|"
        "sodium tripolyphosphate|solar grade polysilicon|strontium carbonate|strontium chromate|sulfate|"
        "sulfuric acid|sulphate|sulphuric acid|tellurium|terbium|tungsten carbide|tungsten oxide|uranium|"
        "uranium hexafluoride|uranium product|vanadium pentoxide|yellow phosphorus|yellowcake|yttrium"
    ),
    "28 29": "basic chemical|chemical|chemical product|industrial chemical",
    "28 32": "titanium dioxide",
    "29": (
        "2 ethylhexanol|acesulfame potassium|acetaminophen|acetic acid|acetone|acrylic acid|acrylonitrile|"
        "active pharmaceutical ingredient|adipic acid|aldehyde|amino acid|api|ascorbic acid|aspartame|benzene|"
        "bisphenol a|butadiene|butanol|caffeine|caprolactam|chemical precursor|chlorinated isocyanurate|"
        "choline chloride|citrate|citrate salt|citric acid|citric acid and citrate salt|creatine|"
        "creatine monohydrate|cyclamate|dichlorophenoxyacetic acid|epichlorohydrin|erythritol|ester|ethanolamine|"
        "ether|ethylene|ethylene glycol|fentanyl|fentanyl precursor|formaldehyde|formic acid|furfuryl alcohol|"
        "gluconate|glycerin|glycerine|glycine|glycol|hfc|hormone|hydrocarbon|hydrofluorocarbon|ibuprofen|isocyanate|"
        "isocyanurate|ketone|lysine|maleic anhydride|mannitol|mdi|melamine|methanol|methionine|methyl alcohol|"
        "methyl tertiary butyl ether|monoethylene glycol|monosodium glutamate|msg|mtbe|n butanol|nicotine|"
        "organic chemical|oxalic acid|oxo alcohol|para xylene|paraxylene|pharmaceutical ingredient|phenol|"
        "phthalic anhydride|polyol|potassium sorbate|precursor chemical|propylene|propylene glycol|pta|"
        "purified terephthalic acid|r 134a|refrigerant gas|saccharin|sodium cyclamate|sodium gluconate|sorbitol|"
        "steroid|styrene|styrene monomer|sucralose|sulfanilic acid|tartaric acid|tdi|terephthalic acid|"
        "tetrafluoroethane|threonine|toluene|trichloroisocyanuric acid|vanillin|vinyl chloride|"
        "vinyl chloride monomer|vitamin|vitamin c|xanthates|xylene|xylitol"
    ),
    "30": (
        "antibiotic|antiserum|antiviral|aspirin tablet|bandage|biologic|biologics|biosimilar|blood plasma|"
        "blood product|branded drug|branded pharmaceutical|cancer drug|covid 19 vaccine|covid vaccine|dressing|drug|"
        "drug product|first aid kit|generic|generic drug|insulin|medicament|medication|medicinal preparation|"
        "medicinal product|medicine|over the counter medicine|paracetamol tablet|patented drug|pharma|"
        "pharma product|pharmaceutical|pharmaceutical good|pharmaceutical product|prescription drug|serum|"
        "traditional chinese medicine|vaccine|vaccine dose|veterinary medicine|weight loss drug"
    ),
    "31": (
        "ammonium nitrate|ammonium sulfate|ammonium sulphate|chemical fertiliser|chemical fertilizer|dap|"
        "diammonium phosphate|fertiliser|fertilizer|guano|manure|monoammonium phosphate|muriate of potash|"
        "nitrogen fertiliser|nitrogen fertilizer|npk|phosphate|phosphate fertiliser|phosphate fertilizer|"
        "phosphatic fertilizer|potash|potash fertilizer|potassium chloride|potassium sulfate|potassium sulphate|"
        "sodium nitrate|superphosphate|triple superphosphate|uan|urea|urea ammonium nitrate|"
        "urea ammonium nitrate solution"
    ),
    "32": (
        "carbazole pigment|carbazole violet pigment|carbazole violet pigment 23|coloring matter|colouring matter|"
        "dye|dyestuff|enamel|indigo|ink|lacquer|paint|pigment|printing ink|putty|synthetic indigo|tanning extract|"
        "varnish"
    ),
    "33": (
        "beauty product|cosmetic|cosmetic product|deodorant|essential oil|flavoring|flavouring|fragrance|lipstick|"
        "make up|makeup|perfume|personal care product|shampoo|skin care product|skincare product|toilet water|"
        "toiletry|toothpaste"
    ),
    "34": (
        "candle|cleaning preparation|cleaning product|detergent|lubricating preparation|modelling paste|"
        "petroleum wax candle|polish|shoe polish|soap|surfactant|washing powder|washing preparation|wax|wax candle"
    ),
    "35": (
        "adhesive|albumin|casein|caseinate|collagen|dextrin|egg albumin|enzyme|gelatin|gelatine|glue|milk protein|"
        "milk protein concentrate|modified starch|pea protein|pea protein isolate|peptone|protein isolate|rennet|"
        "soy protein isolate"
    ),
    "36": (
        "blasting cap|detonator|dynamite|explosive|ferrocerium|firecracker|firework|gunpowder|match|"
        "propellant powder|pyrotechnic|safety match|tnt"
    ),
    "37": (
        "cinematographic film|color film|color negative film|colour film|colour negative film|photographic film|"
        "photographic good|photographic paper|photographic plate|x ray film"
    ),
    "38": (
        "activated carbon|active anode material|agrochemical|anode active material|anode material|antifreeze|"
        "antiknock preparation|artificial graphite|biodiesel|catalyst|cathode material|chemical preparation|"
        "concrete additive|corrosion inhibitor|crop protection product|diagnostic kit|diagnostic reagent|"
        "diagnostic test|disinfectant|fatty acid|fatty alcohol|fungicide|glyphosate|herbicide|hfc blend|"
        "hfc refrigerant blend|hydrofluorocarbon blend|insecticide|miscellaneous chemical|pesticide|photoresist|"
        "plasticiser|plasticizer|reagent|rodenticide|rosin|sewage sludge|silicon wafer|synthetic graphite|tall oil|"
        "test kit|turpentine|weedkiller|wood tar"
    ),
    "39": (
        "abs resin|acetal copolymer|acrylic resin|carboxymethylcellulose|cellophane|cellulose acetate|epoxy resin|"
        "granular ptfe resin|hdpe|high density polyethylene|ion exchange resin|ldpe|"
        "linear low density polyethylene|lldpe|low density polyethylene|melamine resin|methylcellulose|nylon resin|"
        "pet|pet film|pet resin|pet sheet|plastic|plastic article|plastic bag|plastic bottle|plastic film|"
        "plastic good|plastic packaging|plastic pellet|plastic product|plastic raw material|plastic resin|"
        "plastic scrap|plastic straw|plastic waste|polyacetal|polyamide|polycarbonate|polyester resin|polyethylene|"
        "polyethylene film|polyethylene terephthalate|polyethylene terephthalate film|"
        "polyethylene terephthalate resin|polymer|polymethyl methacrylate|polyolefin|polyoxymethylene|"
        "polyphenylene sulfide|polypropylene|polystyrene|polytetrafluoroethylene|polyurethane|polyvinyl|"
        "polyvinyl alcohol|polyvinyl chloride|pom copolymer|ptfe|ptfe resin|pvc|resin|silicone|"
        "superabsorbent polymer|synthetic resin|thermoplastic|vinyl flooring|vinyl tile|xanthan gum"
    ),
    "40": (
        "acrylonitrile butadiene rubber|aircraft tire|aircraft tyre|bicycle tyre|brake hose|bus tire|"
        "butadiene rubber|butyl rubber|car tire|car tyre|chloroprene rubber|condom|conveyor belt|disposable glove|"
        "emulsion styrene butadiene rubber|epdm|eraser|ethylene propylene diene rubber|examination glove|"
        "halogenated butyl rubber|hard rubber|inner tube|latex|latex glove|medical glove|natural rubber|"
        "nitrile glove|nitrile rubber|off the road tire|passenger tire|passenger tyre|polychloroprene|retreaded tyre|"
        "rubber|rubber and surgical glove|rubber band|rubber belt|rubber eraser|rubber glove|rubber good|rubber hose|"
        "rubber product|rubber thread|styrene butadiene rubber|surgical glove|synthetic rubber|tire|truck tire|"
        "truck tyre|tyre"
    ),
    "41": (
        "bovine leather|cattle hide|cow hide|cowhide|finished leather|hide|hide and skin|leather|raw hide|"
        "raw hide and skin|rawhide|semi finished leather|sheepskin|skin|tanned leather|upholstery leather|wet blue"
    ),
    "42": (
        "backpack|bag|baseball glove|briefcase|handbag|leather apparel|leather article|leather bag|leather belt|"
        "leather garment|leather glove|leather good|leather jacket|leather product|luggage|purse|saddle|saddlery|"
        "suitcase|travel bag|travel good|wallet"
    ),
    "43": (
        "artificial fur|fur|fur coat|fur garment|fur jacket|fur product|fur skin|furskin|mink|mink coat|mink fur|"
        "mink skin|pelt|seal product|sealskin"
    ),
    "44": (
        "cedar shake|cedar shingle|charcoal|chopstick|cross laminated timber|fiberboard|fibreboard|firewood|"
        "fuel wood|glulam|hardboard|hardwood|hardwood and decorative plywood|hardwood flooring|hardwood lumber|"
        "hardwood plywood|laminated timber|log|lumber|lumber product|mdf|millwork|millwork product|"
        "oriented strand board|osb|pallet|paneling|parquet|particle board|particleboard|plywood|pulpwood|"
        "red cedar shingle|roundwood|sawlog|sawn timber|sawn wood|sawnwood|shake and shingle|shingle|softwood|"
        "softwood lumber|softwood plywood|timber|timber and lumber|timber product|tropical timber|veneer|wood|"
        "wood article|wood based panel|wood chip|wood flooring|wood molding|wood moulding|"
        "wood moulding and millwork product|wood panel|wood pellet|wood product|woodchip|wooden article|wooden door|"
        "wooden flooring|wooden pallet|wooden product"
    ),
    "45": "cork|cork product|cork stopper|natural cork",
    "46": "basket|basketry|basketware|wicker|wickerwork",
    "47": (
        "bamboo pulp|bleached pulp|cellulose pulp|chemical pulp|dissolving pulp|fluff pulp|"
        "high purity dissolving pulp|kraft pulp|market pulp|mechanical pulp|paper pulp|paper waste|pulp|"
        "recovered paper|recycled paper|recycled pulp|waste paper|wastepaper|wood pulp|woodpulp"
    ),
    "48": (
        "carbonless paper|cardboard|carton|cigarette paper|coated paper|containerboard|copy paper|copying paper|"
        "corrugated board|corrugated box|crepe paper|envelope|file folder|filter paper|fine paper|folding carton|"
        "glossy paper|groundwood paper|kraft linerboard|kraft paper|label paper|lined paper|lined paper product|"
        "linerboard|magazine paper|molded fiber|molded fiber product|moulded fibre product|newsprint|"
        "notebook paper|packaging paper|paper|paper bag|paper cup|paper file folder|paper packaging|paper plate|"
        "paper product|paper sack|paper shopping bag|paperboard|printing paper|supercalendered paper|thermal paper|"
        "tissue|tissue paper|toilet paper|toilet roll|uncoated groundwood paper|uncoated paper|wallpaper|"
        "writing paper"
    ),
    "49": (
        "banknote|book|brochure|calendar|children book|comic book|decal|greeting card|magazine|map|newspaper|"
        "periodical|postcard|printed book|printed material|printed matter|printed product"
    ),
    "50": "cocoon|raw silk|silk|silk cloth|silk fabric|silk yarn",
    TEXTILES: (
        "apparel and textile|clothing and textile|textile|textile and apparel|textile and apparel product|"
        "textile and clothing|textile and garment|textile and textile article|textile and textile product|"
        "textile article|textile good|textile mill product|textile product"
    ),
    "51": (
        "alpaca wool|cashmere|fine animal hair|greasy wool|mohair|raw wool|wool|wool cloth|wool fabric|wool top|"
        "wool yarn|woolen fabric|woollen|woollen fabric"
    ),
    "52": (
        "cotton|cotton bale|cotton cloth|cotton fabric|cotton fiber|cotton fibre|cotton good|cotton lint|"
        "cotton product|cotton textile|cotton waste|cotton yarn|denim|denim fabric|long staple cotton|pima cotton|"
        "raw cotton|upland cotton"
    ),
    "53": (
        "abaca|burlap|coir|flax|flax fibre|flax yarn|hemp|hemp fibre|hessian|jute|jute good|jute product|jute yarn|"
        "linen|linen fabric|ramie|raw jute|sisal|true hemp"
    ),
    "54": (
        "elastomeric yarn|filament fabric|filament yarn|high tenacity polyester yarn|man made filament|nylon|"
        "nylon fabric|nylon filament|nylon yarn|partially oriented yarn|polyester|polyester fabric|"
        "polyester filament|polyester filament fabric|polyester filament yarn|polyester high tenacity yarn|"
        "polyester textured yarn|polyester yarn|rayon|rayon yarn|spandex|synthetic filament|"
        "synthetic filament yarn|synthetic yarn|viscose filament yarn|viscose rayon filament yarn"
    ),
    "54 55": (
        "chemical fiber|chemical fibre|man made fiber|man made fibre|man made textile fiber|manmade fiber|"
        "manmade fibre|synthetic fiber|synthetic fibre"
    ),
    "55": (
        "acrylic fiber|acrylic fibre|acrylic staple fibre|fine denier polyester staple fiber|lyocell|modal fibre|"
        "polyester fiber|polyester fibre|polyester staple fiber|polyester staple fibre|staple fiber|staple fibre|"
        "synthetic staple fiber|synthetic staple fibre|viscose|viscose fiber|viscose fibre|"
        "viscose rayon staple fiber|viscose staple fiber|viscose staple fibre"
    ),
    "56": (
        "baler twine|cordage|felt|fish net|fishing net|netting|non woven fabric|nonwoven|nonwoven fabric|"
        "polypropylene rope|rope|twine|wadding"
    ),
    "57": "carpet|carpet and rug|doormat|hand knotted carpet|rug|tufted carpet",
    "58": (
        "braid|corduroy|embroidery|lace|narrow woven ribbon|pile fabric|ribbon|tapestry|terry fabric|trimmings|"
        "tulle|velvet|woven ribbon"
    ),
    "59": (
        "artist canvas|coated fabric|glass fibre coated fabric|impregnated fabric|linoleum|oilcloth|"
        "textile wallcovering|tire cord fabric|tyre cord|tyre cord fabric"
    ),
    "60": "crocheted fabric|knit fabric|knitted cloth|knitted fabric|warp knit fabric",
    "61": (
        "cardigan|cotton sweater|hoodie|hosiery|knit apparel|knit shirt|knitted apparel|knitted clothing|"
        "knitted garment|knitwear|leggings|pantyhose|polo shirt|pullover|sock|stocking|sweater|sweatshirt|t shirt|"
        "tee shirt|tights|tshirt"
    ),
    "61 62": (
        "apparel|apparel and clothing accessory|apparel product|article of apparel|baby garment|babywear|blouse|"
        "bra|brassiere|clothes|clothing|clothing accessory|clothing product|coat|cotton apparel|cotton clothing|"
        "cotton garment|cotton shirt|dress|fashion|fashion clothing|garment|gown|jacket|lingerie|menswear|"
        "nightwear|outerwear|overcoat|pajama|pajamas|pant|pants|protective clothing|pyjama|pyjamas|"
        "ready made garment|readymade garment|shirt|shorts|skirt|sportswear|suit|swimwear|textile clothing|trouser|"
        "trousers|underwear|uniform|wearing apparel|womenswear|workwear"
    ),
    "62": (
        "anorak|blue jeans|denim jeans|denim trousers|handkerchief|jean|jeans|necktie|parka|raincoat|scarf|shawl|"
        "tie|woven apparel|woven garment|woven shirt"
    ),
    "63": (
        "bed cover|bed linen|bed sheet|bedding linen|bedlinen|bedspread|blanket|cotton bed linen|cotton towel|"
        "curtain|drape|duvet cover|face mask|facemask|home textile|household linen|household textile|jute bag|"
        "jute sack|laminated woven sack|life jacket|made up textile|mask|medical mask|n95 mask|polypropylene sack|"
        "quilt cover|rag|respirator mask|sack|sail|second hand clothing|secondhand clothes|surgical mask|"
        "table linen|tarpaulin|tent|terry towel|textile bag|towel|used clothing|worn clothing|woven sack"
    ),
    "64": (
        "athletic footwear|athletic shoe|boot|canvas shoe|flip flop|footwear|footwear part|footwear product|"
        "leather boot|leather footwear|leather shoe|leather upper|non rubber footwear|nonrubber footwear|"
        "rubber boot|rubber footwear|running shoe|sandal|shoe|shoe part|shoe upper|ski boot|slipper|sneaker|"
        "sport shoe|sports footwear|sports shoe|trainer"
    ),
    "65": "baseball cap|cap|hard hat|hat|headgear|headwear|helmet|safety helmet|turban|wool felt hat",
    "66": "parasol|sun umbrella|umbrella|walking stick|whip",
    "67": (
        "artificial flower|false eyelash|feather article|feather duster|hair extension|human hair|"
        "human hair product|wig"
    ),
    "68": (
        "abrasive|abrasive product|asbestos cement|asphalt shingle|building stone|"
        "carbon fiber|carbon fibre|cement board|concrete|concrete article|concrete block|concrete pipe|"
        "concrete product|dimension stone|drywall|engineered stone|fibre cement|friction material|granite|"
        "granite countertop|granite slab|granite tile|gravestone|grindstone|gypsum board|magnesia carbon brick|"
        "marble|marble countertop|marble slab|marble tile|mica sheet|millstone|mineral wool|paving stone|"
        "plasterboard|precast concrete|quartz countertop|quartz slab|quartz surface|quartz surface product|rock wool|"
        "sandpaper|stone article|stone countertop|stone product|stone tile|terrazzo|wallboard|worked stone"
    ),
    "68 69": "magnesia brick",
    "69": (
        "bone china|brick|ceramic|ceramic article|ceramic good|ceramic kitchenware|ceramic product|"
        "ceramic sanitary ware|ceramic tableware|ceramic tableware and kitchenware|ceramic tile|ceramic wash basin|"
        "china|china tableware|chinaware|clay brick|crockery|dinnerware|earthenware|fine china|firebrick|floor tile|"
        "porcelain|porcelain tableware|porcelain tile|pottery|refractory|refractory brick|roof tile|sanitary ware|"
        "sanitaryware|stoneware|tableware|tea set|tile|toilet|toilet bowl|wall tile"
    ),
    "70": (
        "auto glass|bottle glass|cathode ray tube glass|crystal glass|crystal glassware|drinking glass|fiberglass|"
        "fibreglass|fibreglass yarn|flat glass|float glass|glass|glass article|glass bead|glass bottle|"
        "glass container|glass fiber|glass fiber fabric|glass fibre|glass fibre fabric|glass product|"
        "glass wine bottle|glass wool|glassware|insulating glass|mirror|optical fiber preform|optical fibre preform|"
        "patterned glass|plate glass|rolled glass|safety glass|sheet glass|solar glass|tempered glass|tv glass|"
        "windscreen|windshield"
    ),
    "71": (
        "bullion|coin|costume jewelry|cut diamond|diamond|dore|emerald|gem|gem and jewellery|gem and jewelry|"
        "gem stone|gemstone|gold|gold bar|gold bullion|gold coin|gold dore|gold ingot|gold jewellery|gold jewelry|"
        "gold product|imitation jewellery|imitation jewelry|iridium|jade|jewellery|jewellery product|jewelry|"
        "krugerrand|krugerrand gold coin|lab grown diamond|non industrial diamond|palladium|pearl|pgm|platinum|"
        "platinum group metal|polished diamond|precious metal|precious stone|rhodium|rough diamond|ruby|ruthenium|"
        "sapphire|semi precious stone|silver|silver bullion|silver jewellery|silverware|synthetic diamond"
    ),
    "72": (
        "alloy steel|angle iron|beam|billet|carbon and alloy steel|carbon steel|coated steel|cold drawn bar|"
        "cold finished bar|cold rolled coil|cold rolled steel|cold rolled steel flat product|"
        "concrete reinforcing bar|corrosion resistant steel|corrosion resistant steel product|crude steel|"
        "cut to length plate|deformed bar|derivative steel product|diffusion annealed nickel plated steel|"
        "direct reduced iron|dri|electrical steel|ferro alloy|ferro chrome|ferro manganese|ferro molybdenum|"
        "ferro nickel|ferro silicon|ferro tungsten|ferro vanadium|ferroalloy|ferrochrome|ferrochromium|"
        "ferromanganese|ferromolybdenum|ferronickel|ferroniobium|ferrosilicon|ferrotitanium|ferrotungsten|"
        "ferrous metal|ferrous scrap|ferrovanadium|finished steel|flat product|flat rolled product|"
        "flat rolled steel|flat steel|galvanised steel|galvanized steel|grain oriented electrical steel|"
        "green steel|h beam|hbi|heavy plate|hot briquetted iron|hot dip galvanised steel|hot dip galvanized steel|"
        "hot rolled|hot rolled coil|hot rolled steel|hot rolled steel flat product|iron|iron and steel|"
        "iron and steel product|iron powder|iron product|iron scrap|long product|long steel|merchant bar|"
        "nickel pig iron|non oriented electrical steel|pig iron|plate steel|prestressing wire|raw steel|rebar|"
        "reinforcing bar|rolled steel|scrap iron|scrap steel|semi finished steel|sheet steel|silico manganese|"
        "silicomanganese|silicon steel|slab|special bar quality steel|special steel|speciality steel|"
        "specialty steel|sponge iron|stainless steel|stainless steel bar|stainless steel plate|"
        "stainless steel plate in coil|stainless steel product|stainless steel sheet and strip|"
        "stainless steel wire|steel|steel angle|steel bar|steel beam|steel billet|steel coil|steel derivative|"
        "steel derivative product|steel flat product|steel mill product|steel plate|steel powder|steel product|"
        "steel profile|steel reinforcing bar|steel rod|steel scrap|steel section|steel sheet|steel slab|"
        "steel strip|steel wire|steel wire rod|structural steel|tin free steel|tin mill product|tin mill steel|"
        "tin plate|tinplate|tool steel|tool steel bar|wire rod"
    ),
    "73": (
        "anchor|article of iron|article of iron and steel|article of iron or steel|article of steel|barbecue|"
        "barbed wire|barrel|bathtub|beer keg|bolt|bolt and nut|bolt nut and screw|bridge section|"
        "butt weld pipe fitting|cast fitting|cast iron|cast iron pipe|cast iron pipe fitting|cast iron soil pipe|"
        "cast iron soil pipe fitting|chain|circular welded pipe|collated nail|collated steel staple|cooking ware|"
        "cookware|counterbalance torsion spring|drawn stainless steel sink|drill pipe|ductile iron pipe|"
        "fabricated steel|fabricated structural steel|fastener|fence post|finished carbon steel flange|flange|"
        "fluid end block|food can|forged steel fitting|forged steel fluid end block|garment hanger|gas cylinder|"
        "gas stove|grating|grill|hanger|helical spring lock washer|high pressure steel cylinder|hollow section|"
        "hollow structural section|iron casting|iron construction casting|iron or steel article|iron pipe|keg|"
        "large diameter pipe|large diameter welded pipe|leaf spring|light walled rectangular pipe and tube|line pipe|"
        "lug nut|malleable cast iron pipe fitting|malleable iron pipe fitting|manhole cover|mechanical tubing|nail|"
        "needle|nut and bolt|octg|oil country tubular good|oil well casing|oil well tubing|pc strand|pipe|"
        "pipe and tube|pipe cast fitting|pipe fitting|porcelain on steel cookware|pressure pipe|"
        "prestressed concrete steel wire strand|propane cylinder|rectangular pipe and tube|refillable keg|"
        "refillable stainless steel keg|rivet|roller chain|scaffolding|screw|seamless pipe|seamless tube|sheet pile|"
        "sheet piling|sink|soil pipe|spring lock washer|stainless steel cooking ware|stainless steel cookware|"
        "stainless steel flange|stainless steel sink|standard pipe|steel article|steel cable|steel can|steel chain|"
        "steel concrete mesh|steel cookware|steel cylinder|steel door|steel drum|steel fastener|steel fence post|"
        "steel forging|steel grating|steel lock washer|steel nail|steel pipe|steel pole|steel propane cylinder|"
        "steel rail|steel rope|steel sheet piling|steel sink|steel structure|steel tank|steel threaded rod|"
        "steel tower|steel tube|steel tubing|steel wire garment hanger|steel wire rope|steel wire strand|steel wool|"
        "stove|structural tube|threaded rod|tie wire|tin can|torsion spring|transmission tower|tube and pipe|"
        "tube fitting|tubular|tubular good|tubular product|utility scale wind tower|welded line pipe|welded pipe|"
        "welded tube|welded wire mesh|wheel rim|wind tower|wind turbine tower|wire fencing|wire garment hanger|"
        "wire mesh|wire rope|wire strand"
    ),
    "74": (
        "blister copper|brass|brass fitting|brass product|brass rod|brass sheet and strip|bronze|copper|"
        "copper alloy|copper anode|copper article|copper bar|copper cathode|copper derivative|"
        "copper derivative product|copper foil|copper ingot|copper intensive derivative product|copper pipe|"
        "copper plate|copper powder|copper product|copper rod|copper scrap|copper sheet|copper tube|copper tubing|"
        "copper wire|copper wire rod|cupronickel|refined copper|scrap copper|seamless refined copper pipe and tube|"
        "semi finished copper|semi finished copper product"
    ),
    "75": (
        "class 1 nickel|nickel|nickel alloy|nickel briquette|nickel cathode|nickel matte|nickel product|"
        "nickel scrap|refined nickel"
    ),
    "76": (
        "aluminium|aluminium alloy|aluminium article|aluminium billet|aluminium cable|aluminium can|"
        "aluminium extrusion|aluminium foil|aluminium frame|aluminium ingot|aluminium ladder|aluminium powder|"
        "aluminium product|aluminium profile|aluminium scrap|aluminium sheet|aluminium wire|aluminum|"
        "aluminum alloy|aluminum article|aluminum billet|aluminum can|aluminum can sheet|aluminum derivative|"
        "aluminum derivative product|aluminum extrusion|aluminum foil|aluminum ingot|"
        "aluminum lithographic printing plate|aluminum plate|aluminum product|aluminum scrap|aluminum sheet|"
        "aluminum wire|article of aluminium|article of aluminum|beer can|common alloy aluminum sheet|"
        "common alloy sheet|derivative aluminum article|derivative aluminum product|disposable aluminum container|"
        "lithographic printing plate|primary aluminium|primary aluminum|recycled aluminium|recycled aluminum|"
        "scrap aluminium|scrap aluminum|secondary aluminium|unwrought aluminium|unwrought aluminum"
    ),
    "78": "lead|lead alloy|lead bullion|lead ingot|lead metal|lead product|lead scrap|refined lead",
    "79": "galvanizing zinc|refined zinc|special high grade zinc|zinc|zinc alloy|zinc ingot|zinc product|zinc slab",
    "80": "refined tin|tin|tin alloy|tin ingot|tin metal|tin product|tin solder",
    "81": (
        "alloy magnesium|antimony|antimony metal|beryllium|bismuth|cadmium|cermet|chrome|chromium|cobalt|"
        "cobalt metal|electrolytic manganese|electrolytic manganese flake|electrolytic manganese metal|gallium|"
        "gallium and germanium|germanium|hafnium|indium|magnesium|magnesium alloy|magnesium ingot|magnesium metal|"
        "manganese|manganese metal|minor metal|molybdenum|niobium|pure magnesium|rhenium|tantalum|thallium|"
        "titanium|titanium alloy|titanium metal|titanium product|titanium sponge|tungsten|tungsten electrode|"
        "tungsten metal|tungsten product|vanadium|zirconium"
    ),
    "82": (
        "axe|cutlery|diamond sawblade|drill|drill bit|flatware|hammer|hand saw|hand tool|heavy forged hand tool|"
        "kitchen knife|knife|knife blade|pliers|razor|razor blade|saw|saw blade|sawblade|scissor|scissors|"
        "screwdriver|shovel|spade|spanner|spoon|stainless steel flatware|steel cutlery|sword|tool|tool bit|wrench"
    ),
    "83": (
        "bell|bottle cap metal|buckle|crown cork|door fitting|door lock|drawer slide|hinge|lever arch mechanism|lock|"
        "metal fitting|metal furniture fitting|metal stopper|padlock|paper clip|ring binder mechanism|"
        "stapler staple|strongbox|welding electrode|welding wire"
    ),
    "84": (
        "3d printer|aerial work platform|aero engine|aeroengine|agricultural equipment|agricultural implement|"
        "agricultural machine|agricultural machinery|ai server|air conditioner|air conditioning|"
        "air conditioning equipment|air conditioning machine|aircraft engine|antifriction bearing|atm machine|"
        "auto engine|automatic data processing machine|automobile engine|automotive engine|ball bearing|bearing|"
        "boiler|boom lift|bottling machine|bulldozer|calculator|car engine|cash machine|cash register|"
        "casting machine|centrifuge|chain saw|chainsaw|chip equipment|chip making equipment|chip making machine|"
        "chip making tool|chip manufacturing equipment|chip manufacturing tool|chip tool|chipmaking equipment|"
        "chipmaking machine|chipmaking machinery|chipmaking tool|clothes dryer|clothes washer|combine|"
        "combine harvester|compressor|computer|computer accessory|computer equipment|computer hardware|computer part|"
        "computer peripheral|computer product|computer system|construction equipment|construction machine|"
        "construction machinery|container crane|conveyor|copier|cotton picker|crane|cutting machine|"
        "cutting tool machine|dairy machinery|data processing equipment|data processing machine|data server|"
        "desktop computer|die casting machine|diesel engine|dishwasher|disk drive|dock crane|drilling equipment|"
        "drilling machinery|dryer|earthmoving equipment|earthmoving machinery|elevator|engine|engine part|escalator|"
        "euv machine|excavator|fan|farm equipment|farm machine|farm machinery|filter|filtration equipment|flywheel|"
        "food machinery|food processing equipment|food processing machinery|fork lift truck|forklift|forklift truck|"
        "foundry machinery|freezer|fridge|frontseating service valve|fuel pump|furnace|gantry crane|gas compressor|"
        "gas powered pressure washer|gas turbine|gas turbine engine|gasket|gear|general machinery|graphics card|"
        "graphics processor|hard disc drive|hard disk|hard disk drive|hard drive|harvester|heat exchanger|heat pump|"
        "heavy machinery|hoist|hydraulic equipment|hydraulic excavator|industrial equipment|industrial fan|"
        "industrial machine|industrial machinery|industrial mould|industrial pump|industrial robot|"
        "injection molding machine|injection moulding machine|internal combustion engine|jet engine|keyboard|"
        "knitting machine|laptop|laptop computer|large newspaper printing press|large residential washer|lathe|"
        "laundry equipment|laundry machine|lawn mower|lawnmower|leather machinery|lift truck|lithography equipment|"
        "lithography machine|lithography system|lithography tool|loader|loom|machine|machine equipment|machine part|"
        "machine tool|machinery|machinery and equipment|machinery and mechanical appliance|machinery and part|"
        "machinery part|machining center|machining centre|mainframe|marine engine|mechanical appliance|"
        "mechanical equipment|mechanical machinery|metalworking machinery|milking machine|milling machine|"
        "mining equipment|mining machine|mining machinery|mobile access equipment|mold|mould|notebook computer|"
        "notebook pc|nuclear equipment|nuclear plant equipment|nuclear reactor|nuclear technology equipment|"
        "office equipment|office machine|office machinery|oil drilling equipment|oil equipment|"
        "oil extraction equipment|oil refining equipment|oilfield equipment|outboard engine|outboard motor|"
        "packaging machinery|paper machine|paper machinery|papermaking machinery|paver|pc|personal computer|"
        "photocopier|plastic injection machine|plough|plow|pneumatic tool|port crane|portable electric typewriter|"
        "power tool|precision machine|precision machinery|pressure washer|printer|printing machine|"
        "printing machinery|printing press|professional electric cutting tool|pump|reactor|refrigeration equipment|"
        "refrigerator|residential washer|road roller|robot|robotics|roller bearing|rolling mill|scale|scissor lift|"
        "semiconductor equipment|semiconductor machinery|semiconductor making equipment|"
        "semiconductor manufacturing equipment|semiconductor production equipment|semiconductor tool|server|"
        "sewing machine|ship engine|ship to shore crane|small vertical shaft engine|snow thrower|snowblower|"
        "solid state drive|spinning machine|ssd|steam generator|steam turbine|steel track shoe|steelmaking equipment|"
        "steelmaking machinery|storage unit|sts crane|supercomputer|tablet|tablet computer|tap|"
        "tapered roller bearing|textile machine|textile machinery|tobacco machinery|track shoe|transmission shaft|"
        "truck engine|tumble dryer|tunnel boring machine|turbine|typewriter|valve|vehicle engine|vending machine|"
        "vertical shaft engine|wafer fabrication equipment|walk behind lawn mower|washer|washing machine|water pump|"
        "water treatment equipment|weighing machine|wheel loader|wind tunnel|woodworking machine|"
        "woodworking machinery|word processor"
    ),
    "84 85": (
        "appliance|domestic appliance|electrical and mechanical product|electromechanical product|home appliance|"
        "household appliance|large appliance|machinery and electrical product|machinery and electronic product|"
        "machinery and electronics|mechanical and electrical product|white good"
    ),
    "85": (
        "5g equipment|5g gear|5g network equipment|accumulator|advanced chip|ai accelerator|ai chip|airpods|alarm|"
        "alternator|aluminum wire and cable|antenna|arc welding machine|artificial intelligence chip|audio equipment|"
        "audio tape|audio video equipment|base station|battery|battery cell|battery part|battery product|blank tape|"
        "blender|bluetooth device|broadcasting equipment|burglar alarm|cable|capacitor|car battery|car radio|"
        "carbon brush|carbon electrode|cathode ray tube|cd player|cell phone|cellphone|cellular mobile telephone|"
        "cellular phone|cellular telephone|charger|charging station|chip|chipset|circuit board|circuit breaker|"
        "coffee maker|color picture tube|color television|color television receiver|color tv|color tv set|"
        "colour picture tube|colour television|colour television receiver|colour television set|colour tv|"
        "colour tv set|communication equipment|communications equipment|compact disc|compact disc player|"
        "compact disk player|computer chip|computer monitor|connector|consumer electronic|"
        "consumer electronic product|consumer electronics|consumer electronics product|"
        "crystalline silicon photovoltaic cell|crystalline silicon photovoltaic product|digital camera|diode|display|"
        "display panel|distribution transformer|dram|dram chip|dry cell|dvd player|dynamic random access memory|"
        "dynamic random access memory chip|dynamic random access memory semiconductor|e cigarette|e waste|earphone|"
        "electric appliance|electric cable|electric heater|electric iron|electric kettle|electric lamp|"
        "electric machinery|electric motor|electric oven|electric shaver|electric toothbrush|"
        "electric vehicle battery|electric wire|electrical apparatus|electrical appliance|electrical cable|"
        "electrical equipment|electrical good|electrical machinery|electrical machinery and equipment|"
        "electrical product|electrical transformer|electrical wire|electrode|electronic|electronic appliance|"
        "electronic cable|electronic cigarette|electronic component|electronic device|electronic equipment|"
        "electronic good|electronic integrated circuit|electronic item|electronic part|electronic product|"
        "electronic scrap|electronic waste|electronics|electronics product|electrothermic appliance|"
        "energy storage battery|energy storage system|eprom|eprom chip|ev battery|ev charger|facsimile machine|"
        "fax machine|fiber optic cable|fiber optic transceiver|fibre optic cable|flash memory|flashlight|"
        "flat panel display|flat panel tv|fluorescent lamp|food mixer|fuse|generator|generator set|gpu|graphic chip|"
        "graphic processing unit|graphics processing unit|graphite electrode|hair dryer|handset|headlight|headphone|"
        "home electronics|ic|ignition|incandescent lamp|insulated cable|insulated wire|insulator|integrated circuit|"
        "inverter|iphone|iron box|kettle|large power transformer|lcd|lcd panel|lead acid battery|led|led bulb|"
        "led lamp|led light source|legacy chip|li ion battery|light bulb|light emitting diode|lithium battery|"
        "lithium ion|lithium ion battery|logic chip|loudspeaker|magnet|magnetic material|magnetic tape|memory|"
        "memory card|memory chip|memory module|memory semiconductor|microchip|microphone|microprocessor|microwave|"
        "microwave oven|mobile handset|mobile phone|modem|monitor|motor|nand|neodymium magnet|network equipment|"
        "network gear|networking equipment|oled|oled panel|optical disc|optical fiber cable|optical fibre cable|oven|"
        "paging device|pcb|permanent magnet|phone|photovoltaic|photovoltaic cell|photovoltaic module|"
        "photovoltaic panel|photovoltaic product|picture tube|power bank|power cable|power converter|power generator|"
        "power supply|power transformer|printed circuit|printed circuit board|processor|processor chip|pv|pv cell|"
        "pv module|pv product|radar|radio|radio equipment|radio receiver|rare earth magnet|"
        "rare earth permanent magnet|recorded medium|relay|resistor|rice cooker|router|semi conductor|semiconductor|"
        "semiconductor chip|semiconductor device|semiconductor product|sensor|set top box|"
        "small business telephone system|small diameter graphite electrode|smart card|smart phone|smartphone|solar|"
        "solar cell|solar cell and module|solar component|solar equipment|solar inverter|solar module|solar panel|"
        "solar power equipment|solar product|soldering iron|sound equipment|spark plug|speaker|sram|starter motor|"
        "static random access memory semiconductor|storage battery|submarine cable|switch|switchgear|tape recorder|"
        "telecom equipment|telecom gear|telecom hardware|telecom product|telecommunication equipment|"
        "telecommunication gear|telecommunication hardware|telecommunication product|telecommunications apparatus|"
        "telecommunications equipment|telecommunications hardware|telecommunications product|telecoms equipment|"
        "telecoms gear|telephone|television|television receiver|television receiving set|television screen|"
        "television set|television tube|toaster|traffic signal|transformer|transistor|transmission equipment|"
        "turntable|tv|tv set|vacuum cleaner|vape|vaping device|vaping product|vcr|vehicle battery|video camera|"
        "video cassette recorder|video disc|video equipment|video recorder|video tape|videocassette recorder|"
        "water heater|welding machine|wind generator|wind power generating set|wind turbine|wind turbine generator|"
        "wire and cable|wire harness|wiring harness"
    ),
    "86": (
        "53 foot domestic dry container|bullet train|container|domestic dry container|dry container|freight car|"
        "freight container|freight rail car|freight rail car coupler|freight rail coupler|freight railcar|"
        "freight wagon|high speed train|intermodal container|locomotive|metro car|rail car|rail coupler|"
        "rail equipment|rail vehicle|rail wagon|railcar|railroad car|railway car|railway equipment|railway product|"
        "railway rolling stock|railway track fixture|railway vehicle|railway wagon|rolling stock|"
        "shipping container|subway car|tank car|track maintenance machine|train|train carriage|tram|tramway|wagon"
    ),
    "87": (
        "agricultural tractor|airbag|all terrain vehicle|alloy wheel|aluminium road wheel|aluminium wheel|"
        "aluminum wheel|ambulance|armored vehicle|armoured tank|armoured vehicle|atv|auto|auto component|auto part|"
        "auto parts and component|automobile|automobile part|automotive|automotive component|automotive good|"
        "automotive part|automotive parts and component|automotive product|automotive vehicle|autopart|"
        "autos and auto part|axle|baby carriage|battery electric vehicle|battery powered electric vehicle|"
        "battle tank|bev|bicycle|bicycle part|bike|brake|brake drum|brake part|brake rotor|bumper|bus|bus body|"
        "cabin chassis|car|car and car part|car and part|car bodies|car body|car component|car part|car transmission|"
        "car wheel|catalytic converter|chassis|chassis and subassembly|clutch|coach|commercial vehicle|"
        "connected vehicle|container chassis|diesel car|drivetrain|dump truck|e bike|e scooter|ebike|electric auto|"
        "electric bicycle|electric bike|electric car|electric vehicle|ev|farm tractor|fire engine|gasoline car|"
        "gearbox|golf cart|hand truck|heavy duty truck|heavy truck|heavyweight motorcycle|hybrid|hybrid car|"
        "hybrid vehicle|imported car|large engined car|light duty vehicle|light truck|lorry|"
        "low speed personal transportation vehicle|luxury car|medium and heavy duty truck|"
        "medium and heavy duty vehicle|medium duty truck|minivan|moped|motor car|motor scooter|motor vehicle|"
        "motor vehicle part|motorbike|motorcar|motorcycle|motorcycle part|nev|new car|new energy vehicle|"
        "off road vehicle|passenger car|passenger car and light truck|passenger vehicle|petrol car|pick up truck|"
        "pickup|pickup truck|plug in hybrid|plug in hybrid vehicle|powertrain|pram|road tractor|scooter|seat belt|"
        "second hand car|sedan|semi trailer|snowmobile|sport utility vehicle|sports car|steel trailer wheel|"
        "steel wheel|steering wheel|stroller|suv|tank truck|tractor|trailer|truck|truck body|truck part|truck wheel|"
        "used car|utility vehicle|van|vehicle|vehicle body|vehicle component|vehicle part|wheel|wheelchair"
    ),
    "88": (
        "100 to 150 seat large civil aircraft|aeroplane|aerospace component|aerospace equipment|"
        "aerospace good|aerospace part|aerospace product|aircraft|aircraft and part|aircraft component|"
        "aircraft part|airliner|airplane|airplane part|airship|aviation equipment|aviation part|aviation product|"
        "balloon|bomber|business jet|civil aircraft|civil aircraft part|civilian aircraft|commercial aircraft|"
        "commercial airplane|commercial jet|commercial plane|communication satellite|communications satellite|"
        "drone|drone component|drone part|fighter|fighter aircraft|fighter jet|fighter plane|flight simulator|"
        "glider|helicopter|helicopter part|jet|jet fighter|jetliner|jumbo jet|landing gear|large civil aircraft|"
        "launch vehicle|military aircraft|narrowbody jet|parachute|passenger aircraft|passenger jet|"
        "passenger plane|plane|plane part|regional aircraft|regional jet|satellite|single aisle jet|"
        "space launch vehicle|space vehicle|spacecraft|turboprop|uav|unmanned aerial vehicle|unmanned aircraft|"
        "warplane|widebody|widebody jet"
    ),
    "89": (
        "aircraft carrier|barge|boat|bulk carrier|canoe|cargo ship|container ship|containership|cruise ship|dredger|"
        "drilling platform|drilling rig|ferry|fishing boat|fishing vessel|floating dock|floating platform|"
        "floating structure|frigate|gas carrier|icebreaker|inflatable boat|kayak|lng carrier|lng tanker|"
        "merchant ship|merchant vessel|motor boat|motorboat|naval ship|naval vessel|offshore rig|oil rig|oil tanker|"
        "pleasure boat|pleasure craft|product tanker|raft|recreational boat|sailboat|ship|submarine|tanker|trawler|"
        "tug|tugboat|vessel|warship|yacht"
    ),
    "90": (
        "artificial joint|binocular|cargo scanner|cargo scanning system|catheter|compass|contact lens|coronary stent|"
        "ct scanner|dental equipment|dental instrument|dialysis equipment|drawing instrument|electricity meter|"
        "eyeglass|eyewear|fiber optics|fibre optics|film camera|gas meter|gauge|glucose monitor|hearing aid|"
        "hydrometer|implant|instrument and apparatus|knee implant|laboratory instrument|laser|laser equipment|lens|"
        "liquid crystal device|measuring device|measuring equipment|measuring instrument|"
        "medical and surgical instrument|medical apparatus|medical appliance|medical device|medical equipment|"
        "medical instrument|medical technology device|meter|microscope|mri machine|mri scanner|navigation equipment|"
        "navigational instrument|needle and syringe|optical and medical instrument|optical equipment|optical fiber|"
        "optical fibre|optical good|optical instrument|optical photographic and medical instrument|optical product|"
        "orthopaedic appliance|orthopedic appliance|oscilloscope|pacemaker|photographic camera|"
        "photographic equipment|polarizer|polarizing film|precision instrument|prosthesis|respirator|scanner|"
        "scientific equipment|scientific instrument|single mode optical fibre|spectacle|spectrometer|stent|sunglass|"
        "sunglasses|surgical equipment|surgical instrument|syringe|syringe and needle|telescope|test instrument|"
        "testing equipment|thermometer|thermostat|ultrasound equipment|ultrasound machine|ventilator|water meter|"
        "x ray apparatus|x ray equipment|x ray film viewer|x ray machine"
    ),
    "91": (
        "alarm clock|clock|clock and watch|clockwork|luxury watch|swiss watch|timepiece|watch|watch and clock|"
        "watch movement|watch part|watch strap|wrist watch|wristwatch"
    ),
    "92": "accordion|drum kit|electric guitar|flute|guitar|harmonica|musical instrument|piano|saxophone|trumpet|violin",
    "93": (
        "ammunition|arm|arm and ammunition|arm and military equipment|armament|artillery|artillery shell|"
        "assault rifle|bomb|bullet|cluster munition|conventional weapon|firearm|grenade|gun|handgun|howitzer|"
        "landmine|military weapon|missile|munition|pistol|rifle|rocket|shotgun|small arm|small arm and ammunition|"
        "torpedo|weapon|weapon system"
    ),
    "94": (
        "aircraft seat|bathroom vanity|bed|bed frame|bedding|bedroom furniture|boltless steel shelving|"
        "boltless steel shelving unit|bookcase|cabinet|car seat|chair|chandelier|christmas light|crib|cushion|desk|"
        "duvet|filing cabinet|floor standing ironing table|folding metal chair|folding metal table|furniture|"
        "furniture part|furniture product|household furniture|illuminated sign|innerspring|innerspring unit|"
        "ironing table|kitchen cabinet|kitchen cabinet and bathroom vanity|kitchen cabinet and vanity|"
        "kitchen furniture|lamp|led lighting|light fitting|light fixture|lighting|lighting equipment|"
        "lighting fixture|lighting product|luminaire|mattress|mattress support|metal cabinet|metal folding chair|"
        "metal furniture|metal locker|metal storage locker|office chair|office furniture|pillow|plastic furniture|"
        "prefab house|prefabricated building|prefabricated house|quilt|rattan furniture|seat|shelving|sleeping bag|"
        "sofa|steel locker|steel rack|steel shelving|storage rack|table|uncovered innerspring unit|"
        "upholstered furniture|upholstered wood product|upholstered wooden furniture|upholstered wooden product|"
        "vanity|wardrobe|wood furniture|wooden bedroom furniture|wooden cabinet|wooden cabinet and vanity|"
        "wooden chair|wooden furniture"
    ),
    "95": (
        "athletic equipment|ball|baseball bat|billiard table|board game|bowling equipment|carousel|"
        "christmas decoration|christmas ornament|doll|exercise equipment|fairground ride|festive article|"
        "fishing equipment|fishing rod|fishing tackle|fitness equipment|game|game console|games console|golf ball|"
        "golf club|golf equipment|gym equipment|hockey stick|ice skate|playing card|playstation|puzzle|roller skate|"
        "roulette table|skate|skateboard|ski|slot machine|soccer ball|sport equipment|sport good|sporting equipment|"
        "sporting good|sports equipment|sports good|surfboard|swimming pool|tennis ball|tennis racket|tennis racquet|"
        "toy|toy and game|toy and sporting good|trampoline|video game|video game console|video game machine|"
        "videogame console"
    ),
    "96": (
        "ballpoint pen|broom|brush|button|cased pencil|cigarette lighter|comb|crayon|diaper|disposable lighter|"
        "fountain pen|gas lighter|gelatin capsule|hair slide|hard capsule|hard empty capsule|lighter|mannequin|"
        "marker pen|monopod|mop|nappy|natural bristle paint brush|paint brush|paintbrush|pen|pencil|pocket lighter|"
        "powder puff|sanitary napkin|sanitary product|sanitary towel|slide fastener|smoking pipe|stationery|tampon|"
        "thermos|thermos flask|tobacco pipe|toothbrush|tripod|typewriter ribbon|vacuum flask|writing instrument|"
        "zip fastener|zipper"
    ),
    "97": (
        "antique|antiquity|art work|artwork|collector item|collectors piece|cultural property|fine art|painting|"
        "postage stamp|sculpture|work of art"
    ),
}

ROMANCE: Final[Mapping[str, str]] = {
    "": (
        "accesorios|acuicultura|aeroespacial|agricultura|agriculture|agroalimentaire|agujas|alimento|alimentos|"
        "alimentos en conserva|alimentos preparados|alimentos procesados|aliments transformés|arbres|artículos|"
        "artículos de lujo|automotriz|aves|aviculture|aérospatial|barras|barres|base de datos|batería de cocina|bebés|"
        "bien|bienes|bienes ambientales|bienes de capital|bienes de consumo|bienes de lujo|bienes de uso dual|"
        "bienes industriales|bienes intermedios|biens|biens culturels|biens d'équipement|biens de consommation|"
        "biens de luxe|biens intermédiaires|biens à double usage|biocarburants|biocombustibles|bombas|botellas|"
        "bouchons|bouteilles|cadenas|cadenas de suministro|caramel colorant|carne de cangrejo|cartas|cartes|cera en|"
        "chair de crabe|chaînes|cintas|commodities|concentrado|concentrés|crema de avellanas|crème de marrons|denrées|"
        "denrées alimentaires|derivados|electrónica y maquinaria|embalajes|emballages|energía|envases|equipamiento|"
        "equipos|espuma|fenêtres|ferretería|feuilles|fibras|fibres|films|fils|filés|flores de Bach|fosfatos|ganadería|"
        "granadas|harinas preparadas|hilados|hilos|hojas|huevos de Pascua|ingredientes|ingrédients|insumos|"
        "lait d'amande|leche de almendras|leche de magnesia|leche vegetal|lentes y|limas|láminas|mallas|mangos de|"
        "manufacturas|maquila|maquinillas|marchandise|marchandises|materia prima|material de transporte|materiales|"
        "materiales de construcción|materias primas|matière première|matières premières|matériaux|"
        "matériaux de construction|matériel de transport|medios de transporte|menaje|mercancía|mercancías|"
        "mercancías peligrosas|mesa de diálogo|mesa de negociaciones|mesa de negociación|mesa de trabajo|metales|"
        "metales básicos|metales comunes|metales no ferrosos|minerais critiques|minerales|minerales críticos|minería|"
        "minéraux critiques|moules|métaux|métaux de base|métaux non ferreux|oro negro x|ouate|películas|perfiles|"
        "perlas de|pesca|phosphates|piezas|piezas moldeadas|pièces|placas|plants|plaques|portes|producto|"
        "producto agrícola|productos|productos agroalimentarios|productos agropecuarios|productos agrícolas|"
        "productos alimentarios|productos alimenticios|productos básicos|productos culturales|"
        "productos cárnicos y lácteos|productos de consumo|productos de doble uso|productos de lujo|"
        "productos de origen animal|productos de origen vegetal|productos del hogar|productos energéticos|"
        "productos forestales|productos industriales|productos manufacturados|productos metálicos|productos mineros|"
        "productos no tradicionales|productos orgánicos|productos primarios|productos semielaborados|"
        "productos terminados|productos tradicionales|productos tropicales|produit|produit agricole|produits|"
        "produits agricoles|produits agroalimentaires|produits alimentaires|produits bio|produits d'origine animale|"
        "produits d'origine végétale|produits de base|produits de consommation|produits de grande consommation|"
        "produits de luxe|produits finis|produits industriels|produits manufacturés|produits miniers|"
        "produits métalliques|produits semi-finis|produits tropicaux|produits énergétiques|profilés|puertas|pêche|"
        "quincaillerie|recursos naturales|redes|rejas|repuestos|ressources naturelles|revêtements de sol|rubans|sacos|"
        "sacos de polipropileno|sacs|sangre|servicios|tapas|tapones|tarjetas|tarjetas bancarias|tarjetas de crédito|"
        "technologie|technologies|tecnología|tejidos|telas|tierras|tissus|tubes|tubos|tuyaux|ustensiles de cuisine|"
        "utensilios de cocina|vaisselle|vajilla|ventanas|ánodos|árboles|élevage|énergie|équipements"
    ),
    "01": (
        "abeilles|abejas|animales de granja|animales domésticos vivos|animales en pie|animales vivos|animaux sur pied|"
        "animaux vivants|asnos|aves de corral vivas|aves de corral vivos|aves vivas|becerros|becerros en pie|bovinos|"
        "bovinos vivos|bovins|bovins sur pied|bovins vivants|brebis|broutards|burros|bétail|caballo|"
        "caballos de carrera|caballos vivos|cabras|caprinos|cerdos en pie|cerdos vivos|cheval|chevaux|"
        "chevaux de course|chèvres|corderos vivos|dindes vivantes|gallinas|gallinas vivas|gallos|gallos y gallinas|"
        "ganado|ganado bovino|ganado caprino|ganado en pie|ganado ovino|ganado porcino|ganado vacuno|ganado vivo|"
        "lapins vivants|lechones|moutons|novillos|ovejas|ovinos vivos|ovins vivants|patos vivos|pollitos|porcelets|"
        "porcs vivants|poules|poussins|taureaux|terneros|toros|vacas|vaches|vaquillas|veaux|volailles vivantes|yeguas"
    ),
    "02": (
        "abats|abats comestibles|agneau|ailes de poulet|alas de pollo|aves de corral|bacon|boeuf|bœuf|"
        "bœuf aux hormones|canales de cerdo|canales de vacuno|canard|carcasses|carne|carne aviar|carne avícola|"
        "carne bovina|carne caprina|carne congelada|carne de ave|carne de borrego|carne de búfalo|carne de caballo|"
        "carne de cabra|carne de caza|carne de cerdo|carne de cerdo y de res|carne de conejo|carne de cordero|"
        "carne de llama|carne de ovino|carne de pato|carne de pavo|carne de pollo|carne de res|carne de ternera|"
        "carne de vaca|carne de vacuno|carne deshuesada|carne equina|carne fresca|carne ovina|carne porcina|carne roja|"
        "carne suina|carne vacuna|carnes|cecina|cerdo|charque|conejo|cortes bovinos|cortes de ave|cortes de carne|"
        "cortes de cerdo|cortes de cordero|cortes de pollo|cortes de res|cuartos traseros de pollo|cuisses de poulet|"
        "cuts de poulet|cárnicos|despojos|despojos comestibles|dinde|découpes de poulet|découpes de volaille|"
        "filete de res|foie gras|foies de canard|foies de volaille|foies gras|gibier|hígado|jambon|jambon sec|jamones|"
        "jamón|jamón ibérico|jamón serrano|lapin|lomo|manitas de cerdo|menudencias|menudos|morceaux de poulet|"
        "muslos de pollo|orejas de cerdo|panceta|pata de cerdo|patas de pollo|pavo|pechuga|pechuga de pollo|"
        "pierna de cerdo|pollo|pollo congelado|pollo entero|pollo fresco|pollos|porc|porcino|poulet|poulets|"
        "productos avícolas|productos cárnicos|produits carnés|produits de volaille|puerco|res|riñones|steak|ternera|"
        "tocino|trimmings de res|trozos de pollo|vacuno|veau|viande|viande blanche|viande bovine|viande caprine|"
        "viande chevaline|viande d'agneau|viande d'agneaux|viande de boeuf|viande de bœuf|viande de canard|"
        "viande de cheval|viande de dinde|viande de gibier|viande de lapin|viande de mouton|viande de poitrine|"
        "viande de porc|viande de porc congelée|viande de poulet|viande de veau|viande de volaille|viande fraîche|"
        "viande ovine|viande porcine|viande rouge|viandes|volaille|vísceras"
    ),
    "03": (
        "abadejo|abalón|abulón|ailerons de requin|albacora|aletas de tiburón|alevines|alevins|almejas|anchoas frescas|"
        "anchois|anchoveta|anguila|anguille|angulas|anillas de calamar|anillas de pota|arenque|atunes|atún|"
        "atún congelado|atún rojo|bacalao|bagre|bar d'élevage|berberechos|bivalvos|bogavante|bonito|boquerón|caballa|"
        "cabillaud|calamar|calamar gigante|calamares|calmar|camarones|camarones de cultivo|camarón|cangrejos|"
        "caracoles marinos|carne de pescado|carpe|centolla|chair de poisson|chinchard|cigala|civelles|"
        "colas de langosta|conchas de abanico|conchas de mar|conchas negras|concombres de mer|coquillages|"
        "coquilles Saint-Jacques|corvina|crabe|crevette|crevettes|crevettes tropicales|crustacés|crustáceos|daurade|"
        "dorada|erizo de mar|erizos|escargots de mer|espadon|esturgeon|filetes de pescado|filets de cabillaud|"
        "filets de poisson|fruits de mer|gambas|hareng|homard|homards|huachinango|huevas|huevas de pescado|huîtres|"
        "hígado de bacalao|jaiba|jibias|jurel|jureles|krill|langosta|langostas|langostinos|langouste|langoustine|"
        "lenguado|lieu noir|listado|lubina|macarela|mahi mahi|maquereau|maquereaux|mariscos|medusas|mejillones|"
        "mejillón|merlan|merlu|merluza|merluza negra|mollusques|moluscos|morue|moules de bouchot|moules fraîches|"
        "naissain|noix de Saint-Jacques|ostiones|ostión|ostras|oursins|ova de salmón|palourdes|pangasius|pargo|"
        "patas de cangrejo|peces|peces ornamentales|peces vivos|pepino de mar|pescado|pescado congelado|pescado fresco|"
        "pescado salado|pescado seco|pescados|pez espada|poisson|poisson congelé|poisson frais|poissons|"
        "poissons d'ornement|pota|poulpe|productos acuícolas|productos de la acuicultura|productos de la pesca|"
        "productos del mar|productos hidrobiológicos|productos pesqueros|productos pesqueros y acuícolas|"
        "produits aquacoles|produits de la mer|produits de la pêche|produits halieutiques|pulpo|requin|rodaballo|"
        "saint-jacques|salmones|salmón|salmón ahumado|sardinas|sardine|saumon|saumon d'élevage|saumon fumé|seiches|"
        "sepia|surimi crudo|thon|thon rouge|tiburones|tiburón|tilapia|trucha|truchas congeladas|truite|turbot|vieiras|"
        "églefin|œufs de poisson"
    ),
    "04": (
        "babeurre|beurre|camembert|cheddar|comté|crema|crema de leche|crème|crème de lait|crème fraîche|fromage|"
        "fromage blanc|fromage fondu|fromage râpé|fromages|fromages fondus|gelée royale|gouda|grasa butírica|"
        "grasa de leche|grasa láctea|gruyère|huevo|huevo en polvo|huevos|huevos frescos|insectos comestibles|"
        "jalea real|jaunes d'œufs|lactosuero|lactosérum|lait|lait concentré|lait cru|lait de chèvre|lait de vache|"
        "lait en poudre|lait entier en poudre|lait écrémé en poudre|laitages|leche|leche condensada|leche cruda|"
        "leche de cabra|leche de vaca|leche descremada|leche desnatada en polvo|leche en polvo|"
        "leche en polvo descremada|leche entera en polvo|leche evaporada|leche fluida|lácteo|lácteos|mantequilla|"
        "matières grasses laitières|miel|miel de abeja|miel natural|mozzarella|nata|natilla cruda|nidos de golondrina|"
        "oeuf|oeufs|oeufs en coquille|ovoproductos|ovoproduits|ovoproduits liquides|parmesan|parmesano|"
        "perméat de lactosérum|polvo de leche|poudre de lactosérum|poudre de lait|poudre de lait écrémé|"
        "productos lácteos|produit laitier|produits lactés|produits laitiers|propóleo|proteína de suero|quesillo|queso|"
        "queso crema|queso fundido|queso manchego|queso rallado|quesos|quesos azules|quesos frescos|quesos maduros|"
        "requesón|roquefort|suero de la leche|suero de leche|suero de mantequilla|suero lácteo|yaourt|yemas de huevo|"
        "yogourts|yogur|yogures|yogurt|œuf|œufs|œufs en poudre|œufs frais"
    ),
    "05": (
        "boyaux|caparazones|cartílagos|cerdas|cornes de rhinocéros|cuernos|duvet|escamas de pangolín|"
        "esponjas naturales|huesos|ivoire|marfil|peaux d'oiseaux|plumas|plumes|plumón|sangre animal|semen bovino|"
        "semence bovine|tripa natural|tripas|tripas naturales|vejigas"
    ),
    "06": (
        "arbres fruitiers|arbustes|arreglos florales|boutures|bulbes|bulbes de fleurs|bulbos|clavel|claveles|"
        "crisantemos|esquejes|feuillages|fleur|fleurs|fleurs coupées|flor|flores|flores cortadas|follaje|"
        "follaje cortado|gladiolos|hortensias|mousses et lichens|orchidées|orquídeas|plantas de fresa|"
        "plantas de vivero|plantas en maceta|plantas ornamentales|plantas vivas|plantes en pot|plantes ornementales|"
        "plantes vivantes|plants de fraisiers|plántulas|portainjertos|productos de la floricultura|"
        "productos florícolas|produits de l'horticulture|ramos de flores|rosas|rosas cortadas|rosas frescas|roses|"
        "rosiers|sapins de Noël|tulipanes|tulipes|árboles de Navidad naturales|árboles frutales|œillets"
    ),
    "07": (
        "acelgas|ail|ail frais|ajo|ajo deshidratado|ajo fresco|ajos|ají|ajíes|alcachofas|alcachofas frescas|alubias|"
        "apio|artichauts|arvejas|asperges|aubergines|batata|berenjenas|berros|betabel|boniato|brocolis|brócoli|"
        "calabacines|calabacín|calabazas|camote|carottes|cebolla|cebolla blanca|cebolla deshidratada|cebollas|"
        "cebolletas|cebollín|champignons|champignons de Paris|champignons et truffes|champiñones|champiñón|chayote|"
        "chile|chile habanero|chile jalapeño|chile seco|chiles|chiles frescos|choclo|chou|choux|choux-fleurs|chícharos|"
        "cilantro|cogollos|coliflor|coliflores|concombres|courges|courgettes|cèpes|céleri|echalotes|edamame|ejotes|"
        "endives|endivias|espinacas|espárragos|fenouil|frejoles|frijol|frijol castilla|frijol negro|frijoles|"
        "frijoles secos|fréjol|fèves|garbanzos|guisantes|habas|habichuelas|haricots|haricots secs|haricots verts|"
        "hinojos|hongos|hortaliza|hortalizas|hortalizas congeladas|hortalizas frescas|igname|jitomate|jitomates|"
        "jitomates frescos|judías|judías verdes|jícama|laitues|lechuga|legumbres|legumbres secas|leguminosas|"
        "leguminosas de grano|lentejas|lentilles|légume|légumes|légumes déshydratés|légumes frais|légumes secs|"
        "légumes surgelés|légumes à cosse|légumineuses|malanga|mandioca|manioc|maíz dulce|maíz dulce fresco|"
        "maíz morado fresco|maíz tierno|maïs doux|morrones|nabos|navets|nopal|nopales|oignon|oignons|okra|olluco|"
        "pallares|papa|papas|papas deshidratadas|papas frescas|papas prefritas frescas|patata|patatas|"
        "patatas de siembra|patates douces|pepinillos frescos|pepino|pepinos|perejil|petits pois|piment|pimiento|"
        "pimientos|pimientos frescos|plants de pommes de terre|poireau|poireaux|pois|pois chiches|poivrons|"
        "pomme de terre|pommes de terre|porotos|potirons|puerros|quingombó|racines de manioc|radis|raíces de yuca|"
        "repollo|rábano picante|rábanos|salades|semilla de papa|setas|soja verde|tomate|tomate cherry|tomate fresco|"
        "tomates|tomates cerises|tomates deshidratados|tomates secos|tomates séchés|trufas negras|truffes noires|"
        "tubercules|tubérculos|verdura|verduras|verduras congeladas|verduras deshidratadas|yuca|zanahorias|zapallo|"
        "épinards"
    ),
    "07 08": "fruits et légumes|frutas y hortalizas|frutas y legumbres|frutas y verduras",
    "08": (
        "abricots|agrumes|aguacate|aguacate hass|aguacates|aguaymanto|albaricoques|almendra|almendra en grano|"
        "almendras|almendras sin cáscara|amande|amandes|amandes douces|anacarde|anacardos|ananas|arándano|arándanos|"
        "arándanos frescos|arándanos rojos|avellanas|avocat|avocats|açaí|banana|banane|bananes|bananes plantains|"
        "banano|banano orgánico|bananos|bayas|bayas de goji|berries|bleuets|brevas|cajou|cajous|canneberges|caqui|"
        "caquis|carambola|carambole|carozos|cassis|castañas|cereza|cerezas|cerezas frescas|cerise|cerises|"
        "cerises fraîches|cerneaux de noix|chabacano|chirimoya|châtaignes|châtaignes et marrons|ciruelas|"
        "ciruelas pasas|ciruelas secas|citron|citrons|citrons verts|clementinas|clémentines|coco|coco rallado|coings|"
        "cáscaras de cítricos|cítricos|cítricos frescos|damascos|dattes|durazno|duraznos|durians|dátil|dátiles|figues|"
        "fraise|fraises|framboises|frambuesas|fresa|fresas|fresas congeladas|fruit|fruits|fruits de la passion|"
        "fruits exotiques|fruits frais|fruits rouges|fruits secs|fruits surgelés|fruits tropicaux|fruits à coque|"
        "fruits à noyau|fruta|fruta de hueso|fruta deshidratada|fruta fresca|frutas|frutas congeladas|frutas cítricas|"
        "frutas de carozo|frutas de nuez|frutas de pepita|frutas exóticas|frutas tropicales|frutos con cáscara|"
        "frutos cítricos|frutos de cáscara|frutos rojos|frutos secos|goyaves|granadilla|groseilles|grosellas|guanábana|"
        "guayabas|guindas|higos|kaki|kakis|kiwi|lichis|lime|limones|limones frescos|limón|limón mexicano|limón persa|"
        "litchi|litchis|litchis frais|lúcuma|macadamia|mandarinas|mandarines|mango|mango fresco|mangos|mangue|mangues|"
        "manzana|manzanas|manzanas secas|maracuyá|marañón|marrons|melocotones|melocotón|melones|melón|membrillos|"
        "mirtilos|moras|myrtilles|mûres|naranja|naranjas|naranjas frescas|nectarinas|nectarines|noisettes|noix|"
        "noix cerneaux|noix de Grenoble|noix de cajou|noix de coco|noix de coco râpée|noix de cola|noix de macadamia|"
        "noix de pécan|noix du Brésil|nueces|nueces con cáscara|nueces de Brasil|nueces de macadamia|nueces de marañón|"
        "nueces pecán|nueces sin cáscara|nuez|nuez de la India|nuez de marañón|nuez moscada de cáscara|nuez pecana|"
        "nísperos|orange|oranges|oranges fraîches|pacana|palta|palta hass|paltas|pamplemousse|pamplemousses|papaya|"
        "papayes|pasa de uva|pasas|pastèques|pecanas|pera|peras|peras frescas|pignons|pistache|pistaches|pistachos|"
        "pitahaya|pitaya|piña|piñas|piñas frescas|piñones|plantain|plátano|plátano macho|plátanos|poire|poires|pomelos|"
        "pomme|pommes|pommes fraîches|pruneau|pruneaux|prunes|pulpa de coco deshidratada|pêches|pêches et nectarines|"
        "raisin|raisins|raisins de table|raisins frais|raisins secs|rambután|sandía|tamarin|tamarindo|tangerinas|"
        "toronja|uchuva|uva|uvas|uvas de mesa|uvas frescas|uvas pasas|zarzamoras|écorces d'agrumes"
    ),
    "09": (
        "anís|azafrán|baies de genièvre|café|café arábica|café crudo|café descafeinado|café en cápsulas|café en grano|"
        "café molido|café oro|café robusta|café torréfié|café tostado|café verde|café vert|cafés|cafés especiales|"
        "canela|cannelle|capsules de café|cardamome|cardamomo|chile en polvo|chiles secos molidos|clavo de olor|"
        "clous de girofle|comino|cumin|curcuma en poudre|curry|cáscara de café|cúrcuma|especias|gingembre|girofle|"
        "gousses de vanille|grain de café|granos de café|granos de café verde|hojas de té|jengibre|jengibre fresco|"
        "kion|laurel|mezclas de especias|muscade|noix de muscade|nuez moscada|orégano|paprika|piment séché|"
        "piments séchés|pimentón|pimienta|pimienta blanca|pimienta negra|pimientos secos molidos|poivre|"
        "poivre et piments séchés|poivre noir|safran|thym|thé|thé noir|thé vert|tomillo|té|té en bolsitas|té negro|"
        "té verde|vaina de vainilla|vainilla|vainilla natural|vanille|yerba|yerba mate|épices"
    ),
    "10": (
        "alforfón|alpiste|amaranto|arroz|arroz basmati|arroz blanco|arroz con cáscara|arroz elaborado|arroz integral|"
        "arroz paddy|arroz pilado|avena|avoine|blé|blé dur|blé noir|blé tendre|blés|cañihua|cebada|cebada cervecera|"
        "cebada forrajera|cebada maltera|centeno|cereal|cereales|cereales secundarios|céréale|céréales|"
        "céréales fourragères|froment|grains|grano|grano de maíz|grano de trigo|granos|granos básicos|"
        "granos de cereales|granos forrajeros|kiwicha|maíz|maíz amarillo|maíz blanco|maíz cancha|maíz duro|"
        "maíz en grano|maíz forrajero|maíz morado|maíz mote|maíz palomero|maíz pisingallo|maíz transgénico|maïs|"
        "maïs en grains|maïs grain|mijo|millet|orge|orge brassicole|orge fourragère|quinoa|quinua|riz|riz basmati|"
        "riz blanc|riz brisé|riz complet|riz paddy|sarrasin|seigle|sorgho|sorgo|sorgo en grano|teff|trigo|trigo blando|"
        "trigo candeal|trigo duro|trigo kazajo|trigo panificable|trigo sarraceno|triticale|épeautre"
    ),
    "11": (
        "almidón|almidón de maíz|almidón de papa|almidón de yuca|amidon|amidon de maïs|avena en hojuelas|"
        "cebada malteada|copos de avena|farine|farine de blé|farine de manioc|farine de maïs|farine de riz|"
        "farine de seigle|farines de céréales|flocons d'avoine|fécula|fécula de papa|fécula de yuca|"
        "fécule de pomme de terre|fécules|germen de trigo|gluten|gluten de blé|gluten de trigo|grañones|gruaux|harina|"
        "harina de arroz|harina de avena|harina de centeno|harina de coco|harina de garbanzo|harina de legumbres|"
        "harina de maíz|harina de maíz nixtamalizado|harina de papa|harina de plátano|harina de quinua|harina de trigo|"
        "harina de yuca|harina precocida de maíz|hojuelas de papa|inulina|inuline|maicena|malt|malta|malta de cebada|"
        "maíz trillado|semoule|semoule de blé|sémola|sémola de trigo|tapioca crudo"
    ),
    "12": (
        "achicoria|ajonjolí|alfalfa|algarroba|algas|algas marinas|algues|algues marines|arachide|arachides|"
        "arachides en coque|betterave|betterave à sucre|betteraves|betteraves sucrières|cacahuate|cacahuates|cacahuete|"
        "cacahuètes en coque|cannabis|canne à sucre|canola|caroubes|caña|caña de azúcar|chanvre à fumer|chía|colza|"
        "cones de houblon|copos de soja|copra|corozo|cártamo|foin|forraje|fourrage|frijol de soya|frijol soya|"
        "frijoles de soja|frijoles de soya|fruits oléagineux|fèves de soja|fèves de soya|ginseng|girasol|graines|"
        "graines de canola|graines de chanvre|graines de colza|graines de coton|graines de lin|graines de luzerne|"
        "graines de moutarde|graines de pavot|graines de soja|graines de sésame|graines de tournesol|"
        "graines oléagineuses|graines potagères|graines à semencer|granos de soja|granos de soya|granos oleaginosos|"
        "habas de soja|habas de soya|heno|heno de alfalfa|hierbas medicinales|hojas de coca|hojas de stevia|houblon|"
        "huesos de albaricoque|karité en amandes|lin oléagineux|linaza|lino en grano|luzerne|lúpulo|maca|maní|"
        "maní sin cáscara|mostaza en grano|noix de karité|nuez de karité|oleaginosas|oléagineux|pacas de alfalfa|"
        "paille|paja|pellets de alfalfa|pellets de heno|pepitas|pipas de girasol|plantas aromáticas|"
        "plantas medicinales|plantes aromatiques|plantes médicinales|plantes à parfum|porotos de soja|protéagineux|"
        "regaliz|remolacha|remolacha azucarera|réglisse|sacha inchi|semences|semences de maïs|semences potagères|"
        "semilla de canola|semilla de soya|semillas|semillas certificadas|semillas de ajonjolí|semillas de algodón|"
        "semillas de amapola|semillas de chía|semillas de colza|semillas de cáñamo|semillas de girasol|"
        "semillas de lino|semillas de maíz|semillas de pasto|semillas de soja|semillas de sésamo|semillas forrajeras|"
        "semillas hortícolas|semillas oleaginosas|semillas para siembra|soja|soja en grains|soja transgénica|soya|"
        "soya en grano|stevia|stevia en hojas|sésame|sésamo|tara en vaina|tournesol"
    ),
    "13": (
        "agar|agar-agar|bálsamos|carragenanos|carragenina|carraghénane|extracto de lúpulo|extracto de regaliz|"
        "extractos vegetales|extraits de houblon|extraits végétaux|goma arábiga|goma de tara|goma guar|"
        "goma xantana de origen vegetal|gomas vegetales|gomme arabique|gomme de guar|jugos vegetales|"
        "jugos y extractos vegetales|mucílagos|oleorresina de páprika|oleorresinas|opio|opium|pectina|pectine|"
        "resinas naturales|shellac|sucs et extraits végétaux"
    ),
    "14": "fibras de coco en bruto|linters de coton|línteres de algodón|mimbre|osier|raphia|rattan|ratán|rotin",
    "15": (
        "aceite|aceite comestible|aceite crudo de girasol|aceite crudo de palma|aceite crudo de soja|"
        "aceite de aguacate|aceite de ajonjolí|aceite de algodón|aceite de almendra de palma|aceite de cacahuate|"
        "aceite de canola|aceite de cocina|aceite de cocina usado|aceite de coco|aceite de colza|aceite de cártamo|"
        "aceite de girasol|aceite de hígado de bacalao|aceite de jojoba|aceite de krill|aceite de linaza|"
        "aceite de maní|aceite de maíz|aceite de oliva|aceite de oliva virgen extra|aceite de orujo|"
        "aceite de orujo de oliva|aceite de palma|aceite de palmiste|aceite de palta|aceite de pepita de uva|"
        "aceite de pescado|aceite de ricino|aceite de soja|aceite de soya|aceite de sésamo|aceite de uva|"
        "aceite epoxidado|aceite refinado de soja|aceite usado de cocina|aceite vegetal|aceite vegetal usado|"
        "aceite virgen de oliva|aceite virgen extra|aceites|aceites comestibles|aceites hidrogenados|aceites vegetales|"
        "aceites y grasas|aceites y grasas vegetales|beurre de karité|cera de abejas|cera de carnauba|cera vegetal|"
        "ceras vegetales|cire d'abeille|cires végétales|corps gras|degrás|derivados de palma|estearina de palma|"
        "glicerina en bruto|graisse|graisse de laine|graisses|graisses animales|grasa animal|grasa de cerdo|"
        "grasa de lana|grasa de pollo|grasas|grasas animales|grasas de aves|grasas y aceites|huile|huile d'arachide|"
        "huile d'argan|huile d'olive|huile d'olive vierge|huile de coco|huile de colza|huile de coton|"
        "huile de grignons|huile de jojoba|huile de lin|huile de maïs|huile de palme|huile de palme brute|"
        "huile de palmiste|huile de poisson|huile de pépins de raisin|huile de ricin|huile de soja|"
        "huile de soja époxydée|huile de sésame|huile de tournesol|huile d’olive|huile végétale|huiles|"
        "huiles alimentaires|huiles alimentaires usagées|huiles d'olive|huiles de cuisson usagées|"
        "huiles de friture usagées|huiles et graisses|huiles hydrogénées|huiles végétales|lanolina|lanoline|manteca|"
        "manteca de cerdo|manteca de karité|manteca vegetal|mantequilla de karité|margarina|margarine|"
        "matières grasses végétales|oleína|oleína de palma|saindoux|sebo|sebo bovino|shortening|suif"
    ),
    "16": (
        "albóndigas|anchoas|anchoas en conserva|anchois en conserve|atún en lata|atún enlatado|boudin|"
        "boulettes de viande|bâtonnets de crabe|camarones cocidos y pelados preparados|camarones empanizados|"
        "caracoles preparados|carne de almuerzo|carne enlatada|carne precocida|carne procesada|carne seca|carnes frías|"
        "caviar|charcuterie|chorizos|conservas cárnicas|conservas de atún|conservas de carne|conservas de mariscos|"
        "conservas de mejillones|conservas de pescado|conservas de sardina|conserves de poisson|conserves de thon|"
        "conserves de viande|corned beef|crabe en conserve|cretons|croquetas de pollo|embutidos|escargots|"
        "extractos de carne|fiambres|filetes de anchoa|hamburguesas|hot dogs|huevas de pescado preparadas|jambon cuit|"
        "jamón cocido|lomitos de atún|lomos de atún|longanizas|longes de thon|mejillones en conserva|milanesas|"
        "morcillas|mortadela|mortadelle|nuggets de pollo|nuggets de poulet|palitos de cangrejo|perros calientes|"
        "plats à base de viande|preparaciones de cangrejo|preparaciones de carne|preparaciones de pescado|"
        "preparaciones de pollo|productos cárnicos procesados|préparations de crabe|préparations de poisson|"
        "préparations de viande|préparations à base de poulet|pulpo cocido|pâté de foie|rillettes|salame|salami|"
        "salchichas|salchichón|sangre preparada|sardinas en lata|sardinas enlatadas|sardines en boîte|"
        "sardines à l'huile|saucisse|saucisses|saucisson|surimi|terrines|thon en conserve|viande séparée|"
        "viande transformée"
    ),
    "17": (
        "artículos de confitería|azúcar|azúcar blanca|azúcar blanco|azúcar candi|azúcar cruda|azúcar crudo|"
        "azúcar de arce|azúcar de caña|azúcar de remolacha|azúcar mascabado|azúcar morena|azúcar refinada|"
        "azúcar refinado|azúcares|bonbons|caramelos|caramelos blandos|chancaca|chewing-gum|chicles|chocolat blanc|"
        "confiserie|confiseries|confitería|dextrosa|dextrose|dulces|edulcorantes calóricos|fructosa|fructose|glucosa|"
        "glucose|golosinas|goma de mascar|gomitas|guimauves|isoglucose|jarabe de agave|jarabe de arce|jarabe de azúcar|"
        "jarabe de caña|jarabe de fructosa|jarabe de glucosa|jarabe de maíz|jarabe de maíz de alta fructosa|jarabes|"
        "lactosa|lactose|maltodextrina|malvaviscos|melaza|miel de agave|miel de maple|mélasse|mélasses|nougat|"
        "paletas de caramelo|panela|piloncillo|productos de confitería|regalices|sacarosa|saccharose|sirop d'agave|"
        "sirop d'érable|sirop de glucose|sirop de maïs|sirops|sucre|sucre blanc|sucre brut|sucre candi|"
        "sucre de betterave|sucre de canne|sucre raffiné|sucre roux|sucrerie|sucres|turrones|turrón"
    ),
    "18": (
        "beurre de cacao|bombones|cacao|cacao en grano|cacao en polvo|cacao fino|cacao puro|chocolat|chocolate|"
        "chocolate en polvo|chocolaterie|chocolatería|chocolates|chocolats|chocolats fourrés|chocolats noirs|"
        "coco de cacao|coques de cacao|cáscara de cacao|derivados de cacao|derivados del cacao|fèves de cacao|"
        "granos de cacao|habas de cacao|licor de cacao|manteca de cacao|masse de cacao|pasta de cacao|poudre de cacao|"
        "pralines|productos de cacao|productos del cacao|produits du cacao|pâte de cacao|pâte à tartiner|"
        "tabletas de chocolate|tablettes de chocolat"
    ),
    "19": (
        "barquillos|barras de cereal|biscuiterie|biscuits|bizcochos|bollería|botanas de maíz|boulangerie|"
        "cereales de desayuno|cereales inflados|cereales para el desayuno|chapelure|couscous|crêpes|cuscús|"
        "céréales du petit-déjeuner|céréales pour petit-déjeuner|dulce de leche|empanadas|espagueti|espaguetis|"
        "extracto de malta|fideos|fideos instantáneos|fórmula infantil|fórmula láctea|fórmulas infantiles|galletas|"
        "galletas dulces|galletas saladas|gaufres|gâteaux|harina lacteada|harina para hornear|hostias|lait infantile|"
        "lait maternisé|lait pour bébés|leche de fórmula|leche infantil|leche maternizada|leche para bebés|"
        "leches infantiles|macarrones|mélanges pour pain|nouilles|nouilles instantanées|obleas|pain|pain d'épices|"
        "palomitas|pan|pan rallado|pan tostado|panadería|panetones|panettone|pasta alimenticia|pasta seca|pastas|"
        "pastas alimenticias|pastelería|pasteles|pizzas|premezclas para pan|productos de panadería|"
        "productos de panificación|productos de pastelería|produits de boulangerie|préparations infantiles|"
        "préparations pour nourrissons|pâtes|pâtes alimentaires|pâtes sèches|pâtisserie|raviolis|repostería|spaghetti|"
        "sémola preparada|tallarines|tapioca|tortas dulces|tortillas|tortillas de maíz|vermicelles|viennoiseries"
    ),
    "20": (
        "aceituna|aceituna negra|aceitunas|aceitunas de mesa|aceitunas negras|aceitunas preparadas|aceitunas verdes|"
        "alcachofas en conserva|amandes grillées|ananas en conserve|banane plantain chips|beurre d'arachide|"
        "beurre de cacahuète|cacahuates salados|cacahuates tostados|cacahuètes grillées|champignons en conserve|"
        "champiñones en conserva|chiles en conserva|chiles enlatados|chips de banana|chips de pommes de terre|"
        "choucroute|chucrut|compota|compotes|concentrado de jugo de naranja|concentrado de manzana|"
        "concentrado de naranja|concentrado de tomate|concentré de tomate|concentrés de jus|confituras|"
        "confituras de fruta|confiture|confitures|conservas de durazno|conservas de frutas|conservas de hortalizas|"
        "conservas de verduras|conservas hortofrutícolas|conservas vegetales|conserves de fruits|conserves de légumes|"
        "corazones de alcachofa|cornichons|crema de cacahuate|crema de maní|cœurs de palmier|duraznos en almíbar|"
        "encurtidos|frites|frites congelées|frites surgelées|fruits au sirop|fruits confits|fruits en conserve|"
        "fruits préparés|fruta en conserva|frutas confitadas|frutas en almíbar|frutas preparadas|frutos secos tostados|"
        "gelées|guacamole|hojuelas de papa fritas|hortalizas en conserva|jaleas|jugo|jugo concentrado|"
        "jugo concentrado de naranja|jugo de frutas|jugo de limón|jugo de manzana|jugo de maracuyá|jugo de naranja|"
        "jugo de piña|jugo de tomate|jugo de uva|jugo de verduras|jugos|jus|jus concentré|jus d'ananas|jus d'orange|"
        "jus de fruits|jus de légumes|jus de pamplemousse|jus de pomme|jus de raisin|jus de tomate|légumes en conserve|"
        "légumes marinés|légumes préparés|mantequilla de cacahuate|mantequilla de maní|marmelade|maíz dulce en grano|"
        "maíz dulce preparado|maïs doux en conserve|maïs doux en grains|maïs doux en grains en conserve|"
        "melocotones en almíbar|melocotón en almíbar|mermelada|nueces tostadas|olives|olives de table|olives noires|"
        "olives vertes|palmitos|papas a la francesa|papas congeladas fritas|papas fritas|papas prefritas|"
        "papas prefritas congeladas|pasta de tomate|patatas fritas|patatas prefritas|pepinillos|pimientos del piquillo|"
        "piña en almíbar|piña enlatada|piñas en conserva|pommes de terre frites|pommes frites|pulpa de aguacate|"
        "pulpa de fruta|pulpa de mango|pulpa de maracuyá|puré de frutas|puré de manzana|puré de papa|puré de tomate|"
        "purée de fruits|purée de tomates|pêches au sirop|tomate procesado|tomates en conserva|tomates en conserve|"
        "tomates pelados|tomates pelées|tomates triturados|vegetales en conserva|vegetales encurtidos|"
        "verduras en conserva|verduras preparadas|zumo|zumo de manzana|zumo de naranja|zumo de uva|zumos|zumos de fruta"
    ),
    "21": (
        "aderezos|alimentos para bebés|aliments pour bébés|bases para bebidas|bouillons|café instantané|"
        "café instantáneo|café soluble|caldos|comidas preparadas|complementos alimenticios|compléments alimentaires|"
        "concentrados para bebidas|concentrés de boissons|condimentos|condiments|crèmes glacées|edulcorantes de mesa|"
        "extracto de café|extracto de té|extraits de café|extraits de thé|glaces|glaces alimentaires|granizados|helado|"
        "helados|helados de crema|hummus|jarabes para bebidas|ketchup|levadura|levure|levure sèche|mayonesa|mayonnaise|"
        "miso|mostaza|moutarde|moutarde de Dijon|platos preparados|plats préparés|polvo de hornear|polvos para helado|"
        "polvos para preparar bebidas|potages|preparaciones alimenticias|preparaciones alimenticias diversas|"
        "proteína de soja texturizada|proteínas en polvo|proteínas vegetales texturizadas|protéines en poudre|"
        "préparations alimentaires|salsa|salsa de soja|salsa de soya|salsa picante|salsas|sauce de soja|sauce soja|"
        "sauces|sazonador|sazonadores|sopas|sorbets|soupes|suplementos|suplementos alimenticios|suplementos dietéticos|"
        "sustitutos de leche|thé instantané|tofu|té instantáneo|vinagreta|vinaigrette"
    ),
    "22": (
        "absinthe|agua|agua con gas|agua de coco|agua embotellada|agua gasificada|agua mineral|agua purificada|"
        "aguardiente|aguas minerales|alcohol|alcohol desnaturalizado|alcohol etílico|alcoholes|alcool|alcool dénaturé|"
        "alcool éthylique|alcools|arak|armagnac|baijiu|beaujolais|bebidas|bebidas alcohólicas|bebidas azucaradas|"
        "bebidas de soya|bebidas destiladas|bebidas energizantes|bebidas energéticas|bebidas espirituosas|"
        "bebidas gaseosas|bebidas isotónicas|bebidas no alcohólicas|bioetanol|bioéthanol|bière|bière sans alcool|"
        "bières|boissons|boissons alcoolisées|boissons gazeuses|boissons non alcoolisées|boissons sucrées|"
        "boissons végétales|boissons énergisantes|boissons énergétiques|bordeaux|bourbon|bourbon américain|bourgogne|"
        "brandy|cachaza|cachaça|calvados|cava|cerveza|cerveza de malta|cerveza sin alcohol|cervezas|"
        "cervezas artesanales|champagne|champagnes|champán|cidre|cognac|coñac|crema de licor|crema de whisky|"
        "crème de cassis|destilados|eau de coco|eau en bouteille|eau gazeuse|eau minérale|eau-de-vie|eaux en bouteille|"
        "eaux gazeuses|eaux minérales|eaux minérales et gazeuses|eaux-de-vie|eaux-de-vie de vin|espirituosos|etanol|"
        "etanol carburante|etanol combustible|gaseosas|gin|ginebra|grappa|hidromiel|hielo|jerez|kombucha|leche de soja|"
        "leche de soya|licor|licores|licores espirituosos|limonadas|limonade|liqueurs|mezcal|mezcales|mosto|"
        "moût de raisin|oporto|pastis|pisco|prosecco|refrescos|rhum|ron|rones|saké|sangría|scotch|sidra|singani|sodas|"
        "spiritueux|tequila|vermouth|vermut|vin|vin blanc|vin de riz|vin de table|vin en vrac|vin rosé|vin rouge|"
        "vinagre|vinagre balsámico|vinaigre|vinaigre balsamique|vino|vino a granel|vino blanco|vino de arroz|"
        "vino embotellado|vino espumoso|vino tinto|vinos|vinos de licor|vinos de mesa|vinos generosos|vinos rosados|"
        "vinos y bebidas espirituosas|vinos y licores|vins|vins de liqueur|vins effervescents|vins en bouteille|"
        "vins et spiritueux|vins mousseux|vins tranquilles|vodka|whiskey|whiskey bourbon|whisky|whisky bourbon|xérès|"
        "éthanol"
    ),
    "23": (
        "afrechillo|afrecho|alimentation animale|alimento balanceado|alimento para animales|alimento para aves|"
        "alimento para camarones|alimento para cerdos|alimento para ganado|alimento para mascotas|alimento para peces|"
        "alimento para perros|alimentos balanceados|alimentos concentrados|alimentos para perros y gatos|"
        "aliments composés|aliments du bétail|aliments pour animaux|aliments pour animaux de compagnie|"
        "aliments pour bétail|aliments pour chats|aliments pour chiens|aliments pour chiens et chats|"
        "aliments pour poissons|aliments pour poulets|bagasse|bagazo|balanceados|comida para gatos|"
        "comida para mascotas|comida para perros|coques de soja|corn gluten|croquettes|croquettes pour chiens|"
        "cáscaras de soja|ddgs|drêche de maïs|drêches|drêches de brasserie|drêches de maïs|expeller de soja|"
        "farine de poisson|farine de soja|farine de viande|farines animales|forraje balanceado|galletas para perros|"
        "gluten de maíz|gluten feed|granos de destilería|granos secos de destilería|harina de algodón|harina de carne|"
        "harina de carne y hueso|harina de colza|harina de girasol|harina de hueso|harina de krill|harina de pescado|"
        "harina de plumas|harina de sangre|harina de soja|harina de soya|heces de vino|lías de vino|"
        "nourriture pour animaux|orujo de uva|pasta de soya|pellets de girasol|pellets de soja|pienso|piensos|"
        "piensos compuestos|premezclas|premezclas vitamínicas|prémélanges|pulpa cítrica|pulpa de cítricos|"
        "pulpa de remolacha|pulpa seca de remolacha|pulpe de betterave|residuos de la industria alimentaria|salvado|"
        "salvado de trigo|sons de blé|subproductos de la soja|subproductos de soja|torta de girasol|torta de palmiste|"
        "torta de soja|tortas de soya|tortas oleaginosas|tourteau|tourteau de colza|tourteau de soja|tourteaux|"
        "tourteaux de colza|tourteaux de soja|tourteaux de tournesol"
    ),
    "24": (
        "bolsas de nicotina|cigares|cigarettes|cigarillos|cigarrillos|cigarros|cigarros puros|desperdicios de tabaco|"
        "feuilles de tabac|habanos|hojas de tabaco|líquidos para cigarrillos electrónicos|nicotina para vapear|"
        "picadura|productos de tabaco|productos del tabaco|produits de tabac|produits du tabac|puritos|puros|"
        "puros habanos|sachets de nicotine|sustitutos del tabaco|tabac|tabac brut|tabac en feuilles|tabac homogénéisé|"
        "tabac à chauffer|tabac à mâcher|tabac à narguilé|tabac à rouler|tabaco|tabaco calentado|tabaco en rama|"
        "tabaco negro|tabaco para pipa|tabaco picado|tabaco rubio|tabaco sin elaborar|tabacos|tabacs"
    ),
    "25": (
        "alabastro|albâtre|amiante|amianto|andalucita|arcilla|arena|arena de sílice|arena silícea|argile|asbesto|"
        "azufre|azufre en bruto|barita|baritina|barytine|bentonita|bentonite|blocs de marbre|bloques de mármol|"
        "boratos naturales|cal|cal hidratada|cal viva|calcaire|caliza|caolín|carbonato de magnesio natural|cemento|"
        "cemento aluminoso|cemento blanco|cemento gris|cemento hidráulico|cemento portland|chaux|chaux vive|"
        "chlorure de sodium|chrysotile|cianita|ciment|clinker|clinker de cemento|cloruro de sodio|clínker|"
        "craie naturelle|creta|cuarcita|cuarzo en bruto|diatomita|diatomite|dolomie|dolomita|espato flúor|esteatita|"
        "feldespato|feldspath|fluorine|fluorita|fosfato de calcio natural|fosfato natural|fosfatos de calcio naturales|"
        "fosfatos naturales|fosforita|grafito en escamas|grafito natural|granit brut|granito en bruto|granulats|"
        "graphite naturel|grava|graviers|gravilla|gypse|kaolin|kieselguhr|magnesia|magnesita|magnesita calcinada|"
        "magnésie|magnésie calcinée|magnésie frittée|magnésite|marbre brut|mica|mármol en bruto|perlita|perlite|"
        "phosphate brut|phosphate naturel|piedra caliza|piedra caliza triturada|piedra pómez|piedra triturada|"
        "pierre ponce|pierre à chaux|pierres calcaires|pierres concassées|pirita|pizarra en bruto|plâtre|pouzzolane|"
        "puzolana|pyrite|quartz brut|quartzite|roca fosfórica|roche phosphatée|sable|sable siliceux|sal|sal común|"
        "sal de mesa|sal gema|sal marina|sal para deshielo|sal refinada|sel|sel de déneigement|sel de table|sel gemme|"
        "sel marin|soufre|spath fluor|stéatite|sulfato de bario natural|talc|talco|tierras de infusorios|travertino|"
        "ulexita|vermiculita|wollastonita|yeso|yeso crudo|yeso natural|áridos"
    ),
    "25 38": "grafito|graphite",
    "26": (
        "arena negra titanífera|bauxita|bauxite|boulettes de fer|boulettes de minerai de fer|casiterita|cassitérite|"
        "cendres|cendres volantes|cenizas|cenizas volantes|cenizas y residuos|chromite|circón|coltán|"
        "concentrado de antimonio|concentrado de cobre|concentrado de espodumeno|concentrado de estaño|"
        "concentrado de hierro|concentrado de litio|concentrado de oro|concentrado de plata|concentrado de plomo|"
        "concentrado de zinc|concentrados de cobre|concentrados de molibdeno|concentrados minerales|"
        "concentré de cuivre|concentré de zinc|concentrés de plomb|cromita|escoria|escoria de alto horno|espodumeno|"
        "granulé de laitier|hierro en pellets|ilmenita|ilménite|laitier|minerai|minerai d'antimoine|minerai d'or|"
        "minerai d'uranium|minerai d'étain|minerai de bauxite|minerai de chrome|minerai de cobalt|minerai de cuivre|"
        "minerai de fer|minerai de lithium|minerai de manganèse|minerai de nickel|minerai de plomb|"
        "minerai de tungstène|minerai de zinc|minerais|minerais d'argent|minerais d'or|minerais d'uranium|"
        "minerais d'étain|minerais de chrome|minerais de cobalt|minerais de cuivre|minerais de fer|minerais de lithium|"
        "minerais de manganèse|minerais de molybdène|minerais de nickel|minerais de plomb|minerais de titane|"
        "minerais de tungstène|minerais de zinc|minerais de zirconium|minerais métalliques|mineral de aluminio|"
        "mineral de cobre|mineral de cromo|mineral de estaño|mineral de hierro|mineral de litio|mineral de manganeso|"
        "mineral de molibdeno|mineral de níquel|mineral de oro|mineral de plata|mineral de plomo|mineral de titanio|"
        "mineral de tungsteno|mineral de uranio|mineral de zinc|mineral de zirconio|minerales de circonio|"
        "minerales de cobre|minerales de cromo|minerales de estaño|minerales de hierro|minerales de litio|"
        "minerales de manganeso|minerales de molibdeno|minerales de níquel|minerales de oro|minerales de plata|"
        "minerales de plomo|minerales de titanio|minerales de tungsteno|minerales de zinc|minerales metalíferos|"
        "minerales y concentrados|molibdenita|monacita|monazite|pellets de hierro|pellets de mineral de hierro|rutile|"
        "rutilo|scories|spodumène|tantalita|wolframita|zircon"
    ),
    "27": (
        "aceite crudo de petróleo|aceite de esquisto|aceite de motor|aceite diésel|aceites base|aceites de alquitrán|"
        "aceites de petróleo|aceites lubricantes|aceites minerales|aguarrás mineral|alquitrán|alquitrán de hulla|"
        "anthracite|antracita|asfalto|asphalte|bases lubricantes|benceno crudo|benzol|betún|biogaz|biogás|bitume|"
        "brea de alquitrán|briquetas de carbón|brut|bunker|butane|butano|carburant|carburants|carburants d'aviation|"
        "carburéacteur|carbón|carbón coquizable|carbón de coque|carbón metalúrgico|carbón mineral|carbón siderúrgico|"
        "carbón térmico|cera de parafina|cera microcristalina|charbon|charbon cokéfiable|charbon métallurgique|"
        "charbon thermique|charbon à coke|cires de paraffine|coke|coke de pétrole|coke métallurgique|combustible|"
        "combustible de aviación|combustible diésel|combustible para aviación|combustible para aviones|combustibles|"
        "combustibles fossiles|combustibles fósiles|combustibles marinos|combustibles minerales|combustóleo|"
        "condensados|condensats|coque|coque de petróleo|coque metalúrgico|courant électrique|creosota|crudo|"
        "crudo ligero|crudo pesado|derivados de petróleo|derivados del petróleo|diesel oil|diésel|electricidad|"
        "energía eléctrica|essence|essence d'aviation|etano|fioul|fioul domestique|fioul lourd|fluido eléctrico|fuel|"
        "fuel de soute|fuel oil|fueloil|gas|gas de coquería|gas de esquisto|gas de hulla|gas de petróleo|gas licuado|"
        "gas licuado de petróleo|gas lp|gas manufacturado|gas metano|gas natural|gas natural licuado|gas oil|"
        "gas propano|gas y petróleo|gasoil|gasolina|gasolina de aviación|gasolina natural|gasolina premium|"
        "gasolina regular|gasolinas|gasóleo|gaz|gaz de houille|gaz de pétrole liquéfié|gaz de schiste|gaz naturel|"
        "gaz naturel liquéfié|gazole|glp|gnl|goudron|goudron de houille|gpl|graisses lubrifiantes|grasas lubricantes|"
        "hidrocarburos|houille|huile de moteur|huile minérale|huile moteur|huiles de base|huiles de goudron|"
        "huiles de pétrole|huiles lubrifiantes|hulla|hulla bituminosa|hydrocarbures|hydrocarbures gazeux|"
        "hydrocarbures liquides|jet fuel|kérosène|kérosène d'aviation|lignite|lignito|lubricantes|lubrifiants|mazout|"
        "metano|mezclas bituminosas|mélanges bitumineux|méthane|nafta ligera|nafta petroquímica|naftaleno crudo|naftas|"
        "naphta|paraffine|parafina|petrolíferos|petróleo|petróleo crudo|petróleo ligero|petróleo pesado|"
        "petróleo refinado|productos derivados del petróleo|productos petrolíferos|productos refinados del petróleo|"
        "produits pétroliers|produits pétroliers raffinés|propane|propano|pétrole|pétrole brut|pétrole de schiste|"
        "pétrole lourd|pétrole léger|pétrole raffiné|queroseno|tourbe|turba|turbosina|vaselina|vaseline|white spirit|"
        "électricité|énergie électrique|énergies fossiles|éthane|éther de pétrole"
    ),
    "28": (
        "acide borique|acide chlorhydrique|acide fluorhydrique|acide nitrique|acide perchlorique|acide phosphorique|"
        "acide sulfurique|acide sulfurique fumant|acides inorganiques|agua destilada|agua oxigenada|agua pesada|"
        "aluminato de sodio|alumine|alúmina|amalgamas|ammoniac|ammoniac anhydre|ammoniaque|amoniac|amoniaco|"
        "amoniaco anhidro|amoníaco|amoníaco líquido|argón|arsenic|arseniuro|arseniuro de galio|arsénico|azote|"
        "bicarbonate|bicarbonate de sodium|bicarbonate de soude|bicarbonato|bicarbonato de sodio|bichromate de sodium|"
        "bisulfito|borates|boratos|brome|bromo|bromure|bromuro|bórax|carbonate|carbonate de baryum|"
        "carbonate de calcium précipité|carbonate de lithium|carbonate de sodium|carbonate de soude|carbonato|"
        "carbonato de bario|carbonato de calcio precipitado|carbonato de estroncio|carbonato de litio|"
        "carbonato de sodio|carbonato sódico|carbure de calcium|carbure de silicium|carburo de calcio|"
        "carburo de silicio|carburos|ceniza de sosa|cerio|chlorate|chlorate de sodium|chlore|chlorure|"
        "chlorure de calcium|cianuro|cianuro de sodio|cloramina inorgánica|clorato|clorato de potasio|clorato de sodio|"
        "cloro|cloruro|cloruro de calcio|cloruro de litio|cloruro férrico|combustible nuclear|combustible nucléaire|"
        "combustibles nucleares|composés de terres rares|compuestos de litio|compuestos de tierras raras|"
        "concentrado de uranio|corindon artificiel|corindón artificial|cromatos|cyanure|cyanure de sodium|"
        "dicromato de sodio|dioxyde de carbone|dioxyde de manganèse|disprosio|disulfure de carbone|"
        "disulfuro de carbono|dióxido de carbono|dióxido de cloro|dióxido de manganeso|dióxido de silicio|dysprosium|"
        "eau lourde|elementos de tierras raras|escandio|fluorure|fluoruro|flúor|fosfato dicálcico|fosfato monocálcico|"
        "fosfito|fósforo blanco|gadolinium|gas carbónico|gases industriales|gases nobles|gases raros|gaz carbonique|"
        "gaz industriels|gaz rares|helio|hexafluorure|hexafluorure d'uranium|hexafluoruro|hexafluoruro de azufre|"
        "hidrosulfito|hidruros|hidrógeno|hidrógeno verde|hidróxido|hidróxido de aluminio|hidróxido de cobalto|"
        "hidróxido de litio|hidróxido de sodio|hipoclorito de calcio|hipoclorito de sodio|hipofosfitos|hydrogène|"
        "hydrogène vert|hydroxyde|hydroxyde d'aluminium|hydroxyde de cobalt|hydroxyde de lithium|hydroxyde de sodium|"
        "hélium|iode|isotopes|isótopos|itrio|lantano|lithium|lithium métal|litio|lutétium|mercure|mercurio|"
        "metabisulfito de sodio|metales de tierras raras|molibdatos|métaux de terres rares|negro de humo|neodimio|"
        "nitrato de litio|nitrato de plata|nitrato de plomo|nitrite|nitrite de sodium|nitrito|nitrito de sodio|"
        "nitrures|nitruro de silicio|nitrógeno|nitrógeno líquido|noir de carbone|néodyme|néon|oxyde d'aluminium|"
        "oxyde de zinc|oxydes|oxydes de terres rares|oxygène|oxígeno|oxígeno líquido|oxígeno medicinal|"
        "perborato de sodio|perclorato|permanganate de potassium|permanganato de potasio|peroxyde|peroxyde d'hydrogène|"
        "persulfates|persulfatos|peróxido|peróxido de hidrógeno|phosphore|phosphore blanc|plutonio|plutonium|"
        "polifosfatos|polisilicio|polisilicio de grado solar|polyphosphates|polysilicium|"
        "productos químicos inorgánicos|produits chimiques inorganiques|químicos inorgánicos|sales de litio|samarium|"
        "scandium|selenio|sels de lithium|silanos|silicate|silicate de sodium|silicato de sodio|silicatos|silicio|"
        "silicio en bruto|silicio metálico|silicium métal|silicium métallique|silicium polycristallin|soda cáustica|"
        "sosa cáustica|soude|soude caustique|sulfate de cuivre|sulfate de magnésium|sulfate de nickel|"
        "sulfate de sodium|sulfates|sulfato de amonio de níquel|sulfato de cobre|sulfato de litio|sulfato de magnesio|"
        "sulfato de níquel|sulfato de sodio|sulfatos|sulfites|sulfito de sodio|sulfure|sulfuro|sulfuro de carbono|"
        "sélénium|sílice|tellure|telurio|terbio|terbium|terres rares|terres rares lourdes|thiosulfate|tierras raras|"
        "tierras raras pesadas|tiosulfato|trifluoruro de nitrógeno|trioxyde d'antimoine|tripolifosfato de sodio|"
        "tripolyphosphate de sodium|trióxido de antimonio|trióxido de molibdeno|tungstate|uranio|uranio enriquecido|"
        "uranium|uranium enrichi|vanadatos|wolframatos|xenón|yellowcake|yodo|yoduro|yoduro de potasio|yttrium|"
        "ácido bórico|ácido clorhídrico|ácido crómico|ácido fluorhídrico|ácido fosfórico|ácido nítrico|ácido sulfúrico|"
        "ácidos inorgánicos|ácidos inorgánicos y|óleum|óxido de aluminio|óxido de cobalto|óxido de hierro crudo|"
        "óxido de litio|óxido de molibdeno|óxido de uranio|óxido de zinc|óxidos|óxidos de tierras raras"
    ),
    "28 29": "chimie|productos químicos|produit chimique|produits chimiques|químicos|sustancias químicas",
    "28 32": "dioxyde de titane|dióxido de titanio",
    "29": (
        "acesulfame|acesulfamo|acetaldehído|acetato|acetato de butilo|acetato de celulosa base|acetato de etilo|"
        "acetato de vinilo|acetileno|acetona|acetonitrilo|acide acrylique|acide acétique|acide ascorbique|"
        "acide citrique|acide cyanurique|acide formique|acide gluconique|acide glyoxylique|acide lactique|"
        "acide malique|acide oxalique|acide salicylique|acide sulfanilique|acide tartrique|"
        "acide trichloroisocyanurique|acide téréphtalique|acides aminés|acides carboxyliques|acides organiques|"
        "acido esteárico puro|acrilato|acrilato de butilo|acrilonitrilo|acrylate|acrylonitrile|acésulfame de potassium|"
        "acétate|acétate d'éthyle|acétate de vinyle|acétone|acétylène|alcaloides|alcohol furfurílico|"
        "alcohol isopropílico|alcohol metílico|alcoholes acíclicos|alcoholes grasos|alcoholes industriales|"
        "alcool furfurylique|alcool isopropylique|alcools acycliques|alcools gras|aldehídos|aldéhydes|aminas|amines|"
        "aminoácidos|anhydride acétique|anhydride phtalique|anhídrido acético|anhídrido ftálico|anhídrido maleico|"
        "anilina|aniline|antibióticos a granel|antraceno|aspartame|aspartamo|azúcares químicamente puros|benceno|"
        "benzène|betaína|bisfenol a|bisphénol a|bromure de méthyle|bromuro de metilo|butadieno|butadiène|butanol|"
        "bétaïne|cafeína|caféine|caprolactama|caprolactame|carnitina|carnitine|cetonas|chlorure de choline|"
        "chlorure de vinyle|ciclamato|ciclamato de sodio|ciclohexano|citrate|citrate de sodium|citrato de sodio|"
        "citratos|cloroformo|cloruro de colina|cloruro de metileno|cloruro de vinilo|cocaína base|colina|"
        "colorante azoico base|composés hétérocycliques|composés organiques|compuestos heterocíclicos|"
        "compuestos orgánicos|creatina|cresoles|créatine|cumeno|cumène|cyclamate|cyclohexane|cétones|"
        "derivados halogenados|dicloroetano|dietilenglicol|diisocianato de tolueno|diisocyanate de toluène|"
        "dimetilamina|dimetilformamida|dérivés halogénés|efedrina|epiclorhidrina|eritritol|estearato|estireno|"
        "etilenglicol|etileno|fenol|fentanilo|fentanyl|fluides frigorigènes|formaldehído|formol|fosfonatos|freón|"
        "ftalatos|furfural|gases fluorados|gases refrigerantes|gaz fluorés|gaz réfrigérants|glicina|glicol|glicoles|"
        "glioxal|gluconate de sodium|gluconato de sodio|glutamate|glutamate monosodique|glutamato|glutamato monosódico|"
        "glycine|glycol|glyoxal|heterocíclicos|hexane|hexano|hidracina|hidrocarburos acíclicos|"
        "hidrocarburos aromáticos|hidrocarburos cíclicos|hidrocarburos halogenados|hidrofluorocarbonos|hidroquinona|"
        "hormonas|hormones|hydrazine|hydrocarbures acycliques|hydrocarbures aromatiques|hydrocarbures cycliques|"
        "hydrocarbures halogénés|hydrofluorocarbures|hydroquinone|ibuprofeno a granel|"
        "ingredientes farmacéuticos activos|ingrédients pharmaceutiques actifs|isobutanol|isocianatos|isopreno|"
        "isopropanol|l-lisina|lactate|lactato|lisina|lysine|manitol|mannitol|melamina|menthol|mentol|metacrilato|"
        "metacrilato de metilo|metanol|metil éter|metilamina|metionina|monoetilenglicol|monoéthylène glycol|mtbe|"
        "mélamine|méthacrylate|méthacrylate de méthyle|méthanol|méthionine|n-hexano|naftaleno|naftol|naphtalène|"
        "nicotina pura|nitrilos|nitroparafinas|oxyde d'éthylène|oxyde de propylène|paracetamol a granel|paraxileno|"
        "paraxylène|pentaeritritol|pentaérythritol|percloroetileno|peróxidos orgánicos|phénol|plastificantes ftálicos|"
        "precursores de drogas|precursores de fentanilo|precursores químicos|principes actifs|"
        "principes actifs pharmaceutiques|principios activos|principios activos farmacéuticos|"
        "productos químicos orgánicos|produits chimiques organiques|propilenglicol|propileno|propylène|"
        "propylène glycol|provitamines|précurseurs de fentanyl|précurseurs du fentanyl|pseudoefedrina|quinonas|"
        "químicos orgánicos|químicos precursores|refrigerantes|resorcinol|resorcinol puro|résorcine|sacarina|"
        "saccharine|sorbitol|styrène|sucralosa|sucralose|sulfamides|sulfonamidas|taurina|taurine|tetrahidrofurano|"
        "thréonine|tiourea|tolueno|toluène|treonina|tributirina|tricloroetano|tricloroetileno|trietilamina|"
        "trimetilolpropano|triptófano|urea técnica pura|valina|valine|vanilina|vanilline|vitamina a|vitamina c|"
        "vitamina e|vitaminas|vitamine a|vitamine b3|vitamine c|vitamine e|vitamines|xileno|xilitol|xylitol|xylène|"
        "ácido acrílico|ácido acético|ácido adípico|ácido ascórbico|ácido benzoico|ácido cianúrico|ácido cítrico|"
        "ácido cítrico y citrato|ácido dl-málico|ácido fumárico|ácido fórmico|ácido glioxílico|ácido glutámico|"
        "ácido láctico|ácido maleico|ácido málico|ácido oxálico|ácido salicílico|ácido succínico|ácido sulfanílico|"
        "ácido tartárico|ácido tereftálico|ácido tereftálico purificado|ácido tricloroisocianúrico|ácidos carboxílicos|"
        "ácidos orgánicos|éphédrine|épichlorhydrine|érythritol|éster|ésteres|éter|éter etílico|éter metílico|"
        "éter monobutílico|éteres|éteres de glicol|éther|éthers de glycol|éthylvanilline|éthylène|éthylène glycol|"
        "óxido de etileno|óxido de propileno"
    ),
    "30": (
        "algodón hidrófilo|amoxicilina|amoxicilline|analgésicos|antibiotiques|antibióticos|anticonceptivos|antisueros|"
        "antivirales|antiviraux|apósitos|artículos farmacéuticos|aspirina|aspirine|bandages|biofarmacéuticos|"
        "biológicos|biosimilaires|biosimilares|botiquines|cannabis medicinal|catgut|cementos dentales|comprimés|"
        "condones|contraceptifs|coton hydrophile|especialidades farmacéuticas|farmacéuticos|fármaco|fármacos|gasas|"
        "gaze|genéricos|guatas y gasas|hemoderivados|ibuprofeno|ibuprofène|immunoglobulines|inmunoglobulinas|insulina|"
        "insuline|inyectables|jarabes medicinales|kits de prueba médicos|medicamento|medicamentos|"
        "medicamentos biológicos|medicamentos de marca|medicamentos genéricos|medicamentos veterinarios|"
        "medicina tradicional china|medicinas|medios de contraste|médicament|médicaments|médicaments de marque|"
        "médicaments génériques|médicaments vétérinaires|opioïdes|opiáceos|ouate hydrophile|ozempic|pansements|"
        "paracetamol|penicilina|placebos|plasma sanguin|plasma sanguíneo|producto farmacéutico|producto medicinal|"
        "productos biológicos|productos farmacéuticos|productos farmacéuticos terminados|productos medicinales|"
        "produit pharmaceutique|produits pharma|produits pharmaceutiques|préparations pharmaceutiques|pénicilline|"
        "quimioterapia|reactivos de grupos sanguíneos|remedios|sang humain|sangre humana|spécialités pharmaceutiques|"
        "sueros|sueros inmunológicos|suturas|sérums|sérums et vaccins|tratamientos oncológicos|vaccin|vaccins|"
        "vaccins anti-covid|vaccins contre le covid|vaccins vétérinaires|vacuna|vacuna contra la covid|vacunas|"
        "vacunas contra el covid|vacunas veterinarias|vendas|órganos humanos"
    ),
    "31": (
        "abono|abonos|abonos compuestos|abonos fosfatados|abonos minerales|abonos nitrogenados|abonos orgánicos|"
        "abonos potásicos|ammonitrate|chlorure de potassium|cloruro de potasio|compost|engrais|engrais azotés|"
        "engrais chimiques|engrais composés|engrais minéraux|engrais organiques|engrais phosphatés|engrais potassiques|"
        "estiércol|fertilizante|fertilizantes|fertilizantes compuestos|fertilizantes fosfatados|"
        "fertilizantes minerales|fertilizantes nitrogenados|fertilizantes potásicos|fertilizantes químicos|"
        "fosfato de amonio|fosfato diamónico|fosfato monoamónico|fumier|guano|guano de islas|humus de lombriz|"
        "mezclas de urea y nitrato de amonio|muriato de potasio|nitrate d'ammonium|nitrate de calcium|"
        "nitrate de potassium|nitrato amónico|nitrato de amonio|nitrato de calcio|nitrato de potasio|nitrato de sodio|"
        "phosphate d'ammonium|phosphate diammonique|phosphate monoammonique|potasa|potasio fertilizante|potasse|"
        "salitre|solución nitrogenada|solutions azotées|sulfate d'ammonium|sulfate de potassium|sulfato amónico|"
        "sulfato de amonio|sulfato de potasio|sulfonitrato|superfosfato|superfosfato simple|superfosfato triple|"
        "superphosphate|superphosphate triple|urea|urea agrícola|urea granulada|urée"
    ),
    "32": (
        "achiote|annatto|azurants optiques|barnices|barniz|blanqueadores ópticos|carmín|carmín de cochinilla|clorofila|"
        "cochinilla|colorantes|colorantes alimentarios|colorantes reactivos|colorantes sintéticos|colorantes textiles|"
        "colorantes vegetales|colorants|colorants alimentaires|colorants réactifs|colorants synthétiques|"
        "couleurs pour la peinture|encre de Chine|encres|encres d'impression|encres pour imprimantes|enduits|engobes|"
        "esmaltes|esmaltes cerámicos|extracto de quebracho|extractos curtientes|extrait de quebracho|fritas cerámicas|"
        "fritas de vidrio|frittes|hojas para marcar a fuego|laca carmín|lacas|lacas colorantes|lacas y barnices|laques|"
        "litopón|masillas|masterbatch de color|mastics|materias colorantes|matières colorantes|mezclas pigmentarias|"
        "negro de acetileno pigmentario|oxyde de fer|peinture|peintures|peintures antirouille|peintures et vernis|"
        "pigmentos|pigmentos orgánicos|pigments|pintura|pintura acrílica|pintura automotriz|pinturas|pinturas al agua|"
        "pinturas anticorrosivas|pinturas y barnices|pâtes à mastiquer|siccatifs|taninos|tanins|teintures|"
        "tinta de imprenta|tintas|tintas de impresión|tintas para imprimir|tintes|tóner líquido|vernis|émaux|índigo|"
        "óxido de hierro"
    ),
    "33": (
        "aceite de rosa|aceite esencial|aceite esencial de limón|aceite esencial de naranja|aceites esenciales|"
        "aceites esenciales de limón|afeites|agua de colonia|ambientadores|aromas|artículos de tocador|arômes|champú|"
        "champús|colonia|cosmética|cosmético|cosméticos|cosmétique|cosmétiques|crema corporal|crema de afeitar|"
        "crema de manos|crema dental|crema facial|crema solar|cremas corporales|cremas cosméticas|cremas de belleza|"
        "cremas faciales|cremas solares|crème dentaire|crème hydratante|crème à raser|crèmes cosmétiques|"
        "crèmes de beauté|crèmes solaires|dentifrice|dentífrico|desodorantes|déodorants|désodorisants|eau de toilette|"
        "eaux de toilette|encens|enjuague bucal|esencias|esmalte de uñas|espuma de afeitar|essences de parfum|"
        "essences végétales|fil dentaire|fragancias|fragrances|gel de ducha|gels douche|hilo dental|huile de lavande|"
        "huiles essentielles|inciensos|jabones de tocador perfumados|labiales|laca para el cabello|laque pour cheveux|"
        "lociones|lápices labiales|lápiz labial|maquillages|maquillaje|mascarillas faciales|mezclas odoríferas|"
        "mousse à raser|parfum|parfumerie|parfumerie et cosmétiques|parfums|parfums d'ambiance|pasta de dientes|"
        "pasta dental|perfume|perfumería|perfumería y cosmética|perfumes|perfumes y cosméticos|polvos de maquillaje|"
        "poudres de maquillage|preparaciones capilares|productos capilares|productos cosméticos|"
        "productos de aseo personal|productos de belleza|productos de higiene personal|productos de maquillaje|"
        "productos de perfumería|productos para el cabello|productos para el cuidado de la piel|produits capillaires|"
        "produits cosmétiques|produits d'hygiène corporelle|produits de beauté|produits de maquillage|"
        "produits de parfumerie|produits de soin|produits de soins de la peau|produits de toilette|protector solar|"
        "protectores solares|rouge à lèvres|sales de baño|sels de bain|shampoing|shampoo|shampooings|soins de la peau|"
        "talco perfumado|teintures capillaires|tintes capilares|tintes para el cabello|vernis à ongles"
    ),
    "34": (
        "abrillantadores|agentes de superficie|agents de surface|artículos de limpieza|betunes|bougies|"
        "bougies parfumées|cera para autos|ceras|ceras para pisos|chandelles|cierges|cirages|"
        "cire de paraffine pour bougies|cires|cirios|detergente|detergente en polvo|detergente líquido|detergentes|"
        "détergent|détergents|fluidos de corte|jabones|jabón|jabón de tocador|jabón en barra|jabón líquido|"
        "lavavajillas líquido|lejía de jabón|lejías jabonosas|lessive|limpiadores|pasta de modelar|pastas para pulir|"
        "pastillas de jabón|plastilina|poudre à lessiver|poudres à laver|preparaciones lubricantes|"
        "productos de limpieza|produits d'entretien|produits de nettoyage|produits nettoyants|produits vaisselle|"
        "préparations lubrifiantes|pâte à modeler|savon|savon noir|savonnettes|savons|savons liquides|suavizante|"
        "surfactantes|tensioactifs|tensioactivos|veladoras|velas|velas aromáticas|velas de parafina|yeso odontológico"
    ),
    "35": (
        "adhesivos|adhésifs|aislado de proteína de soja|albumines|albúmina|almidones modificados|almidón modificado|"
        "amidons estérifiés|amidons modifiés|caseinatos|caseína|caseína ácida|caséinates|caséine|cola blanca|colas|"
        "colas y adhesivos|collagène|colle forte|colles|colles et adhésifs|colágeno|cuajo|dextrina|dextrine|enzimas|"
        "enzimas industriales|enzymes|enzymes industrielles|gelatina|gelatina comestible|gelatina en polvo|gélatine|"
        "isolats de protéines de soja|lactoalbúmina|ovoalbúmina|papaína|pegamentos|peptonas|peptones|"
        "proteína aislada de soja|proteína de arveja|proteína de guisante|proteína de soja|protéines de pois|présure"
    ),
    "36": (
        "allumettes|anfo|articles pyrotechniques|artificios pirotécnicos|artículos pirotécnicos|bengalas|cerillas|"
        "cerillos|cohetes de artificio|cohetes pirotécnicos|cápsulas detonantes|detonadores|dinamita|dynamite|"
        "détonateurs|encendedores de yesca|explosifs|explosivos|explosivos industriales|feu d'artifice|feux d'artifice|"
        "fuegos artificiales|fulminantes|fusées éclairantes|juegos pirotécnicos|mechas|mechas de seguridad|"
        "nitrato de amonio explosivo|nitrocellulose explosive|petardos|pirotecnia|poudre à canon|poudres et explosifs|"
        "poudres propulsives|pétards|pólvora|trinitrotolueno"
    ),
    "37": (
        "films photographiques|films radiographiques|papel fotográfico|papel fotográfico sensible|papel fotosensible|"
        "papier photo|papier photographique|pellicules cinématographiques|pellicules photographiques|"
        "película fotográfica|películas cinematográficas reveladas|placas de impresión offset|placas fotográficas|"
        "planchas offset|plaques d'impression|plaques offset|reveladores fotográficos"
    ),
    "38": (
        "2,4-d|acaricidas|aceite de pino|acelerantes|acide stéarique|acides gras|additifs pour carburants|"
        "additifs pour lubrifiants|aditivos|aditivos para cemento|aditivos para combustibles|aditivos para lubricantes|"
        "adjuvants pour béton|aglutinantes para moldes|agroquímicos|alcoholes grasos industriales|alquitrán de madera|"
        "anticongelante|antigel|arcillas activadas|atrazina|atrazine|biocarburants de soja|biodiesel|biodiésel|"
        "biodiésel de palma|biogazole|biopesticides|bioplaguicidas|brea vegetal|carbon negro activado|"
        "carbones activados|carburant d'aviation durable|carbón activado|carbón activo|cargas para extintores|"
        "catalizadores|catalyseurs|cementos refractarios|charbon actif|colofonia|colophane|"
        "combustible sostenible de aviación|decapantes|defensivos agrícolas|desinfectantes|disolventes|désinfectants|"
        "electrodos de carbono base|essence de térébenthine|extincteurs charges|fitosanitarios|fundentes|fungicidas|"
        "fungicides|glifosato|glyphosate|grafito artificial|grafito sintético|graphite artificiel|graphite synthétique|"
        "herbicidas|herbicides|herbicides et fongicides|hormigones refractarios|imidacloprid|"
        "inhibidores de germinación|insecticidas|insecticidas y fungicidas|insecticides|insecticides ménagers|"
        "lignosulfonatos|liquide de refroidissement|liquides de frein|lodos|líquido de frenos|líquido refrigerante|"
        "mancozeb|material de cátodo|materiales activos de cátodo|materiales catódicos|matériaux cathodiques|"
        "mezclas de ácidos grasos|mortiers réfractaires|nematicidas|obleas de silicio|paraffines chlorées|"
        "parafinas cloradas|pesticidas|pesticides|phytosanitaires|plaguicidas|plaquettes de silicium|"
        "plastificantes compuestos|preparaciones químicas|productos fitosanitarios|productos químicos diversos|"
        "produits phytopharmaceutiques|produits phytosanitaires|pruebas de covid|pruebas de diagnóstico|pruebas pcr|"
        "pruebas rápidas|préparations chimiques|raticidas|reactivos de diagnóstico|reactivos de laboratorio|"
        "reactivos químicos|regulador de crecimiento|rodenticides|réactifs chimiques|réactifs de diagnostic|"
        "solución de urea para diésel|solvants|solventes|tall oil|terres activées|tests antigéniques|"
        "tests de diagnostic|tierras activadas|tranches de silicium|trementina|térébenthine|tóneres|ácido esteárico|"
        "ácido oleico|ácidos grasos|ácidos grasos industriales"
    ),
    "39": (
        "accesorios de pvc|acetato de celulosa|acrílico|alcohol polivinílico|alcoholes polivinílicos|"
        "alcool polyvinylique|articles en plastique|artículos de plástico|artículos plásticos|baignoires en plastique|"
        "bandejas de plástico|bañeras|bolsas de plástico|bolsas de polietileno|bolsas plásticas|bopp|"
        "botellas de plástico|botellas plásticas|bouchons en plastique|bouteilles en plastique|canalones de pvc|"
        "carboximetilcelulosa|caucho de silicona|cellophane|celluloïd|celofán|celuloide|celulosa microcristalina|"
        "cinta adhesiva|cisternas de plástico|cloruro de polivinilo|copolymère|copolymères de polyoxyméthylène|"
        "copolímero abs|copolímeros|copolímeros de polioximetileno|couverts en plastique|cubiertos de plástico|"
        "césped sintético de plástico|depósitos de plástico|desechos de plástico|desechos plásticos|"
        "desperdicios plásticos|déchets de matières plastiques|déchets de plastique|déchets plastiques|"
        "emballages en plastique|emballages plastiques|envases de plástico|envases plásticos|espuma de poliuretano|"
        "feuilles de plastique|film étirable|films de polyester|films de polyéthylène|films en polypropylène|"
        "films plastiques|fluoropolímeros|gants en vinyle|geomallas de plástico|geomembranas|goma xantana|"
        "gomme xanthane|granza de plástico|guantes de plástico|guantes de vinilo|géomembranes|láminas acrílicas|"
        "láminas de plástico|láminas de policarbonato|láminas plásticas|mangueras de plástico|manufacturas de plástico|"
        "material plástico|materias plásticas|matières plastiques|melamínica|mousse de polyuréthane|nailon 6|"
        "nitrocellulose|nitrocelulosa|nylon 6|pailles en plastique|pajitas de plástico|pellicule plastique|"
        "película bopet|película de polietileno|película de polipropileno|película de pvc|película plástica|"
        "películas de bopp|películas de plástico|películas de poliéster|persianas de plástico|pisos de vinilo|"
        "pisos vinílicos|placas de policarbonato|plastique|plastique recyclé|plastiques|plexiglas|plástico|"
        "plástico reciclado|plásticos|plásticos biodegradables|poli cloruro de vinilo|poliacetal|poliacetales|"
        "poliamida|policarbonato|policloruro|policloruro de vinilo|poliestireno|poliestireno expandido|"
        "poliestireno expansible|polietileno|polietileno de alta densidad|polietileno de baja densidad|"
        "polietileno lineal|polietilén tereftalato|poliol|polioles|polioximetileno|polipropileno|poliuretano|"
        "polivinil butiral|poliéster saturado|poliésteres|polyamide|polycarbonate|polychlorure de vinyle|polymère|"
        "polymères d'éthylène|polymères de chlorure de vinyle|polymères de propylène|polymères de styrène|polyols|"
        "polyoxyméthylène|polypropylène|polystyrène|polystyrène expansé|polytéréphtalate d'éthylène|"
        "polytétrafluoroéthylène|polyuréthane|polyéthylène|polyéthylène téréphtalate|polímeros|polímeros de etileno|"
        "polímeros de propileno|polímeros superabsorbentes|popotes|preformas|preformas de pet|preformas pet|"
        "productos de plástico|productos plásticos|produits en plastique|produits plastiques|ptfe|pvc|quitosano|"
        "residuos de plástico|residuos plásticos|resina|resina de pvc|resina pet|resina poliéster|resinas|"
        "resinas acrílicas|resinas alquídicas|resinas aminoplásticas|resinas de poliéster|resinas epoxi|"
        "resinas epoxídicas|resinas fenólicas|resinas melamínicas|resinas plásticas|resinas sintéticas|"
        "revestimientos de plástico para suelos|revestimientos vinílicos|revêtements de sol en vinyle|rubans adhésifs|"
        "résine|résine pet|résine époxy|résines|résines acryliques|résines alkydes|résines phénoliques|"
        "résines polyesters|résines synthétiques|résines époxydes|sacs en plastique|sacs en polyéthylène|"
        "sacs plastiques|siliconas|silicones|stratifiés|superabsorbants|tapas de plástico|tapas plásticas|"
        "tapones de plástico|teflón|tereftalato de polietileno|tinas de baño|tubería de pvc|tubería plástica|"
        "tubes en plastique|tubos de plástico|tubos de pvc|tubos flexibles de plástico|tuyaux en plastique|"
        "tuyaux en pvc|tuyaux flexibles en plastique|utensilios de plástico|vaisselle en plastique|vajilla de plástico|"
        "vajilla desechable de plástico|vinilo|vinyle|ácido poliláctico|éteres de celulosa"
    ),
    "40": (
        "alfombrillas de caucho|articles en caoutchouc|artículos de caucho|bandas de hule|bandas de rodadura|"
        "bandas de transmisión|bandas transportadoras de hule|bandes transporteuses|caoutchouc|caoutchouc naturel|"
        "caoutchouc nitrile|caoutchouc synthétique|caoutchouc vulcanisé|caucho|caucho butílico|"
        "caucho de estireno-butadieno|caucho estireno butadieno|caucho granulado|caucho natural|caucho nitrilo|"
        "caucho reciclado|caucho regenerado|caucho sintético|caucho vulcanizado|chambres à air|condons|correas|"
        "correas de transmisión|correas transportadoras|courroies|courroies de transmission|cubiertas para camiones|"
        "cámaras de aire|cámaras para neumáticos|ebonita|gants chirurgicaux|gants en caoutchouc|gants en latex|"
        "gants en nitrile|gants médicaux|gomas de borrar|gomas elásticas|guantes de caucho|guantes de hule|"
        "guantes de látex|guantes de nitrilo|guantes médicos|guantes quirúrgicos|hule|hule espuma|hule natural|"
        "hule sintético|joints en caoutchouc|juntas de caucho|juntas de goma|latex|latex de caoutchouc|latex naturel|"
        "ligas de hule|llanta|llantas|llantas agrícolas|llantas de automóvil|llantas neumáticas|llantas nuevas|"
        "llantas para automóviles|llantas para camiones|llantas para camión|llantas usadas|látex|látex natural|"
        "mangueras|mangueras de caucho|manufacturas de caucho|neumático|neumáticos|neumáticos agrícolas|"
        "neumáticos de automóviles|neumáticos de bicicleta|neumáticos de camión|neumáticos nuevos|"
        "neumáticos para automóviles|neumáticos para aviones|neumáticos para camiones|neumáticos recauchutados|"
        "neumáticos usados|ouvrages en caoutchouc|pneu|pneumatiques|pneumatiques pour autobus|pneus|pneus agricoles|"
        "pneus de camion|pneus de voiture|pneus de vélo|pneus neufs|pneus neufs ou rechapés|pneus poids lourds|"
        "pneus rechapés|pneus usagés|preservativos|productos de caucho|produits en caoutchouc|préservatifs|"
        "tapis en caoutchouc"
    ),
    "41": (
        "carnaza|cuero|cuero acabado|cuero bovino|cuero charolado|cuero curtido|cuero regenerado|cuero wet blue|cueros|"
        "cueros crudos|cueros de vaca|cueros salados|cueros y pieles|cuir|cuirs|cuirs bruts|cuirs de bovins|"
        "cuirs de veau|cuirs et peaux|cuirs finis|cuirs tannés|descarnes|gamuza|peaux|peaux brutes|peaux d'agneau|"
        "peaux d'ovins|peaux de crocodile|peaux de mouton|piel|piel bovina|piel de cerdo|piel de res|pieles|"
        "pieles curtidas|pieles de cabra|pieles de cocodrilo|pieles de cordero|pieles de oveja|pieles de ovino|"
        "pieles de reptil|pieles en bruto|pieles ovinas|pieles y cueros|recortes de cuero|wet blue"
    ),
    "42": (
        "articles de maroquinerie|articles de voyage|articles en cuir|artículos de cuero|artículos de marroquinería|"
        "artículos de piel|artículos de viaje|bagages|baúles|billeteras|bolsas de mano|bolsas de viaje|bolso de mano|"
        "bolsos|bolsos de cuero|cartables|ceintures|chamarras de piel|chaquetas de cuero|cinturones|"
        "cinturones de cuero|cinturones y carteras|collares para perros|correas de cuero|correas de reloj|equipaje|"
        "fundas de cuero|gants de cuir|gants en cuir|guantes de cuero|guantes de piel|maletas|maletines|mallettes|"
        "manufacturas de cuero|maroquinerie|marroquinería|mochilas|monederos|ouvrages en cuir|portafolios|"
        "porte-monnaie|portefeuilles|prendas de cuero|productos de cuero|produits en cuir|ropa de cuero|sac à main|"
        "sacs de voyage|sacs en cuir|sacs à dos|sacs à main|sellerie|sillas de montar|talabartería|trousses|valises|"
        "vestes en cuir|vêtements en cuir|étuis"
    ),
    "43": (
        "abrigos de piel|abrigos de visón|abrigos de zorro|artículos de peletería|fourrure|fourrures|"
        "manteaux de fourrure|manteaux de vison|peaux de phoque|peaux de vison|peletería|peletería artificial|"
        "pelleteries|pelleteries tannées|piel sintética|pieles de chinchilla|pieles de conejo|pieles de foca|"
        "pieles de nutria|pieles de visón|pieles de zorro|pieles finas|pieles finas curtidas|prendas de piel|visón|"
        "vêtements en fourrure"
    ),
    "44": (
        "acajou|articles en bois|artículos de madera|aserrín|astillas|astillas de eucalipto|astillas de madera|ataúdes|"
        "balsa|barricas|barriles de madera|barriques|bois|bois brut|bois contreplaqué|bois d'oeuvre|bois d'œuvre|"
        "bois de chauffage|bois de construction|bois de sciage|bois d’oeuvre|bois d’œuvre|bois exotiques|bois lamellé|"
        "bois lamellé-croisé|bois profilé|bois raboté|bois ronds|bois résineux|bois résineux canadien|bois sciés|"
        "bois traité|bois tropical|bois tropicaux|bois énergie|cadres en bois|caisses en bois|cajas de madera|caoba|"
        "carbón de leña|carbón vegetal|cercueils|chapas de madera|charbon de bois|chips de madera|cintres en bois|"
        "cofrages|contrachapado|contraplacado|contre-plaqué|contrechapado|contreplaqué|copeaux|copeaux de bois|duelas|"
        "durmientes|estacas de madera|fenêtres en bois|feuilles de placage|granulés|granulés de bois|grumes|"
        "harina de madera|herramientas de madera|hormas de madera|lana de madera|leña|leña y carbón vegetal|madera|"
        "madera aserrada|madera blanda|madera cepillada|madera chapada|madera contrachapada|madera de balsa|"
        "madera de coníferas|madera de eucalipto|madera de pino|madera de teca|madera densificada|madera en bruto|"
        "madera en plancha|madera en rollo|madera estructural|madera fina|madera laminada|madera moldeada|"
        "madera perfilada|madera tratada|madera tropical|maderas|maderas tropicales|mangos de madera|"
        "manufacturas de madera|marcos de madera|mdf|molduras|molduras de madera|molduras de pino|moulures|osb|"
        "ouvrages en bois|palettes|palettes en bois|palillos|palillos de dientes|pallets de madera|"
        "panneaux contreplaqués|panneaux de bois|panneaux de fibres|panneaux de particules|panneaux mdf|panneaux osb|"
        "parquet|parquet multicouche|pelets de madera|pellet|pellets de madera|perchas de madera|persianas de madera|"
        "pisos de madera|pisos laminados|placages|planches de bois|plaquettes forestières|plywood|portes en bois|"
        "postes de madera|productos de madera|produits du bois|produits en bois|puertas de madera|rollizos|sciages|"
        "sciages résineux|sciure|tablas de madera|tableros|tableros aglomerados|tableros contrachapados|"
        "tableros de fibra|tableros de madera|tableros de madera contrachapada|tableros de partículas|tableros mdf|"
        "tarimas|tarimas de madera|teca|teck|terciados|tonneaux|traverses de chemin de fer|triplay|troncos|"
        "troncos de eucalipto|trozas|trozas de pino|utensilios de madera|vajilla de madera|ventanas de madera|"
        "vigas de madera"
    ),
    "45": (
        "aglomerado de corcho|bouchons de liège|bouchons en liège|corcho|liège|productos de corcho|suelos de corcho|"
        "tapones de corcho|tapón de corcho"
    ),
    "46": (
        "artículos de bambú trenzado|artículos de cestería|artículos de mimbre|canastas|cestas|cestería|cestos|"
        "corbeilles|esteras|nattes|ouvrages de vannerie|paniers en osier|productos de mimbre|trenzas de paja|"
        "tresses de paille|vannerie"
    ),
    "47": (
        "cartón para reciclar|cartón recuperado|cellulose|cellulose de bois|celulosa|celulosa de eucalipto|"
        "celulosa de fibra corta|celulosa de fibra larga|celulosa soluble|desechos de papel|desperdicios de papel|"
        "desperdicios de papel y cartón|déchets de papier|linter de celulosa|papel para reciclar|papel reciclado usado|"
        "papel recuperado|papel usado|papel y cartón para reciclar|papeles viejos|papier à recycler|"
        "papiers et cartons à recycler|papiers recyclés|papiers usagés|pasta de celulosa|pasta de madera|"
        "pasta de papel|pasta mecánica|pasta mecánica de madera|pasta química de madera|pastas celulósicas|"
        "pastas químicas|pulpa|pulpa de bambú|pulpa de celulosa|pulpa de eucalipto|pulpa de madera|pulpa de papel|"
        "pulpa fluff|pulpa para disolver|pulpa química|pâte chimique|pâte de bambou|pâte de bois|pâte de bois chimique|"
        "pâte de cellulose|pâte kraft|pâte mécanique|pâte à dissoudre|pâte à papier|vieux papiers"
    ),
    "47 48": "celulosa y papel|pâtes et papiers",
    "48": (
        "bobinas de papel|bobines de papier|bolsas de cartón|bolsas de papel|boîtes en carton|cahiers|cajas de cartón|"
        "cajas de cartón corrugado|carpetas de cartón|carton|carton ondulé|carton plat|cartoncillo|cartons|"
        "cartons d'emballage|cartulina|cartón|cartón corrugado|cuadernos|cuadernos escolares|emballages en carton|"
        "emballages en papier|envases de cartón|envases de papel|enveloppes|enveloppes postales|essuie-tout|etiquetas|"
        "etiquetas de papel|filtres à café|filtros de papel|gobelets en papier|kraftliner|manufacturas de papel|"
        "mouchoirs en papier|pailles en papier|papel|papel absorbente|papel autoadhesivo|papel bond|papel carbón|"
        "papel couché|papel cuché|papel de embalaje|papel de fotocopia|papel de fumar|papel de impresión|papel de seda|"
        "papel de seguridad|papel decorativo|papel estucado|papel fotocopia|papel higiénico|papel kraft|"
        "papel multicapa|papel multiusos|papel para cigarrillos|papel para imprimir|papel para oficina|"
        "papel para periódico|papel pergamino|papel periódico|papel prensa|papel reciclado|papel resma|papel tapiz|"
        "papel termosensible|papel tissue|papel tisú|papel térmico|papelería|papeles|papeles gráficos|papeterie|papier|"
        "papier autocollant|papier bitumé|papier carbone|papier couché|papier d'emballage|papier d'impression|"
        "papier de bureau|papier de soie|papier décor|papier fin|papier hygiénique|papier journal|"
        "papier journal recyclé|papier kraft|papier peint|papier sulfurisé|papier thermique|papier thermosensible|"
        "papier tissue|papier toilette|papier à cigarettes|papiers|papiers graphiques|pasta moldeada|pañuelos de papel|"
        "platos de papel|productos de papel|productos de papel y cartón|produits en papier|produits papetiers|"
        "ramettes de papier|resmas de papel|sacs en papier|serviettes en papier|servilletas|servilletas de papel|"
        "sobres de papel|testliner|toallas de manos de papel|toallas de papel|tubos de cartón|vajilla de papel|"
        "vasos de papel|étiquettes|étiquettes en papier"
    ),
    "49": (
        "affiches|afiches|billetes de banco|billets de banque|boletos impresos|brochures|calcomanías|calendarios|"
        "calendriers|cartes géographiques|cartes postales|catalogues|catálogos|cheques impresos|"
        "cuadernos para colorear|décalcomanies|folletos|impresos|imprimés|journaux|libro|libros|libros de texto|"
        "libros infantiles|livre|livres|livres scolaires|magazines|manuels scolaires|mapas geográficos|"
        "ouvrages imprimés|papel moneda|partituras|periódicos|productos de la industria gráfica|productos editoriales|"
        "produits de l'édition|revistas|revues|sellos postales|tarjetas postales|textos escolares|timbres-poste"
    ),
    "50": (
        "capullos de seda|hilados de seda|seda|seda cruda|soie|soie brute|soie grège|soieries|soies|tejidos de seda|"
        "telas de seda|tissus de soie"
    ),
    TEXTILES: (
        "productos textiles|produits textiles|textil|textil y confección|textile|textile et habillement|"
        "textile-habillement|textiles|textiles et vêtements|textiles y confecciones|textiles y prendas de vestir"
    ),
    "51": (
        "alpaca|alpaga|borra de lana|cachemira|cachemire|casimir|crin|fibra de alpaca|fibra de vicuña|fils de laine|"
        "fils de laine peignée|hilados de alpaca|hilados de lana|hilo de lana|laine|laine brute|laine de mouton|"
        "laine lavée|laine mérinos|laine peignée|laines|lana|lana cardada|lana de alpaca|lana de oveja|lana lavada|"
        "lana merino|lana peinada|lana sucia|lanas|mohair|pelo fino|poils fins|tejidos de lana|tejidos de lana peinada|"
        "tissus de laine|tissus de laine peignée|tops de lana|vicuña"
    ),
    "52": (
        "algodones|algodón|algodón cardado|algodón en bruto|algodón en rama|algodón peinado|algodón pima|"
        "algodón tangüis|coton|coton brut|coton cardé|coton graine|cotonnades|denims|desperdicios de algodón|"
        "fibra de algodón|fibre de coton|fils de coton|gabardina de algodón|hilados de algodón|hilo de algodón|"
        "hilo de algodón para coser|hilo de coser de algodón|mezclilla|tejido de mezclilla|tejidos crudos de algodón|"
        "tejidos de algodón|tejidos planos de algodón|tejidos teñidos de algodón|tela de algodón|tela de mezclilla|"
        "tissu de coton|tissus de coton|tissus de coton teints|toile denim|toiles de coton"
    ),
    "53": (
        "abacá|chanvre|coir|cáñamo|fibra de abacá|fibra de coco|fibra de cáñamo|fibra de henequén|fibra de lino|"
        "fibra de yute|fibras vegetales|fibre de coco|fibres de lin|fibres végétales|filasse de lin|fils de jute|"
        "fils de lin|henequén|hilados de lino|hilados de yute|hilos de lino|hilos de papel|jute|kapok|lin|lin textile|"
        "lino|lino textil|ramie|ramio|sisal|tejidos de lino|tejidos de yute|tissus de jute|tissus de lin|yute|"
        "yute crudo|étoupe de lin"
    ),
    "54": (
        "elastano|filamento de nylon|filamentos artificiales|filamentos de nailon|filamentos de poliéster|"
        "filamentos sintéticos|filaments de polyester|filaments synthétiques|fils d'élasthanne|fils de filaments|"
        "fils de filaments synthétiques|fils de nylon|fils de polyamide|fils de polyester texturés|"
        "fils de polyesters à haute ténacité|fils synthétiques|fils texturés|fils à haute ténacité|"
        "fils à haute ténacité de polyesters|hilado de filamento|hilado de nylon|hilados de alta tenacidad|"
        "hilados de filamentos de poliéster|hilados de filamentos sintéticos|hilados de nailon|hilados sintéticos|"
        "hilados texturizados de poliéster|hilo de coser de poliéster|hilo de nailon|hilo de nylon|hilo de poliéster|"
        "hilos de poliéster texturizado|hilos sintéticos|monofilamentos|monofilaments|poliéster texturizado|spandex|"
        "tejidos de filamentos|tejidos de filamentos sintéticos|tejidos de nailon|tissus de filaments|tissus de nylon"
    ),
    "54 55": (
        "fibra artificial|fibras artificiales|fibras manufacturadas|fibras químicas|fibras sintéticas|"
        "fibres artificielles|fibres chimiques|fibres synthétiques|poliéster|poliéster textil|polyester|rayonne|rayón|"
        "tejidos de poliéster|tejidos sintéticos|telas de poliéster|telas sintéticas|tissus de polyester|"
        "tissus synthétiques|viscosa|viscose"
    ),
    "55": (
        "cables acrílicos|cables de filamentos|câbles acryliques|câbles de filaments|fibra acrílica|"
        "fibra corta de poliéster|fibra de poliéster|fibra de viscosa|fibra poliéster|fibras artificiales discontinuas|"
        "fibras cortadas|fibras de polipropileno|fibras de rayón|fibras discontinuas|fibras discontinuas de poliéster|"
        "fibras sintéticas discontinuas|fibre de viscose|fibres acryliques|fibres artificielles discontinues|"
        "fibres de polyester|fibres discontinues|fibres discontinues de polyester|fibres synthétiques discontinues|"
        "hilados acrílicos|hilados de fibras acrílicas|hilados de poliéster y algodón|lyocell|poliéster fibra|"
        "poliéster fibra corta|tops acrílicos"
    ),
    "56": (
        "cordages|cordajes|cordel|cordelería|cordeles|corderie|cuerdas|cuerdas de polipropileno|feutre|ficelle|"
        "ficelles agricoles|fieltro|fieltro punzonado|filets de pêche|guata|guatas de materia textil|hamacas|hamacs|"
        "hilados metálicos|hilo de coser elástico|hilos recubiertos de caucho|mallas de pesca|no tejidos|non-tissé|"
        "non-tissés|nontissés|redes de pesca|redes para pesca|sogas|tela no tejida|tela sin tejer"
    ),
    "57": (
        "alfombra persa|alfombras|alfombras de lana|césped artificial|gazon artificiel|gazon synthétique|moquettes|"
        "pasto sintético|tapetes|tapetes de lana|tapis|tapis persans"
    ),
    "58": (
        "bordados|broderies|chenilla|cintas tejidas|cintas textiles|dentelles|encajes|etiquetas tejidas|felpa|"
        "pasamanería|passementerie|rubans textiles|tapicería tejida|tapisseries|tejidos bordados|tejidos de felpa|"
        "tejidos de rizo|tejidos especiales|terciopelo|trencillas|tules|tulle|velours|velours et dentelles"
    ),
    "59": (
        "cuero sintético|cuir synthétique|géotextiles|lienzos preparados para pintar|linoléum|linóleo|"
        "lonas plastificadas|lonas vinílicas|mechas de tejido|tejido de fibra de vidrio recubierto|tejidos cauchutados|"
        "tejidos impregnados|tejidos para filtrar|tejidos plastificados|tejidos recubiertos|tejidos técnicos|"
        "telas para neumáticos|telas plastificadas|telas recubiertas|tissus caoutchoutés|tissus enduits|"
        "tissus enduits de matière plastique|tissus imprégnés|tissus techniques|toiles cirées|tubos textiles"
    ),
    "60": (
        "géneros de punto en pieza|tejidos de punto|tejidos de punto de algodón|tela de jersey|telas de punto|"
        "telas tejidas de punto|terciopelo de punto|tissus de bonneterie|tissus tricotés|tissus à mailles|"
        "tricots en pièce|étoffes de bonneterie|étoffes à mailles"
    ),
    "61": (
        "articles de bonneterie|bonneterie|calcetines|calcetín|camisetas|camisetas de algodón|camisetas deportivas|"
        "camisetas interiores|cardigans|chalecos de punto|chandails|chaussettes|chompas|collants|confecciones de punto|"
        "ensembles tricotés|guantes de punto|guantes tejidos|género de punto|jersey de punto|jerséis|leggings|maillots|"
        "maillots de corps|mallas deportivas|medias y calcetines|pantimedias|playeras|polerones|prendas de punto|"
        "prendas de vestir de punto|pull-overs|pullover|pulls et chaussettes|robes en maille|ropa de punto|"
        "ropa interior de punto|sous-vêtements en bonneterie|sudaderas|sudaderas con capucha|suéter|suéteres|"
        "suéteres y medias|sweat-shirts|sweats|t-shirts|t-shirts de algodón|t-shirts de coton|t-shirts en coton|"
        "vêtements en bonneterie|vêtements en maille"
    ),
    "61 62": (
        "abrigos|anoraks|articles d'habillement|articles vestimentaires|artículos de confección|artículos de vestir|"
        "batas|blouses|blousons|blusas|bragas|bufandas|buzos|calzoncillos|camisas|camisolas|camisones|chalecos|"
        "chamarras|chaquetas|chemises|chemises de nuit|chemisiers|châles|confecciones|confecciones textiles|confección|"
        "confection|corbatas|costumes de bain|costumes et manteaux|costumes pour hommes|cravates|culottes|faldas|"
        "fast fashion|foulards|gilets|guantes textiles|habillement|impermeables|indumentaria|jupes|kimonos|lencería|"
        "lingerie|maillots de bain|manteau|manteaux|manteaux de laine|overoles|pantalones|pantalons|parkas|pañuelos|"
        "peignoirs|pijamas|poleras|polleras|ponchos|prenda|prendas|prendas confeccionadas|prendas de algodón|"
        "prendas de vestir|prendas textiles|produits de mode|prêt-à-porter|prêt-à-porter féminin|pyjamas|remeras|ropa|"
        "ropa de abrigo|ropa de bebé|ropa de hombre|ropa de mujer|ropa de protección|ropa de trabajo|ropa de vestir|"
        "ropa deportiva|ropa infantil|ropa interior|ropa nueva|ropa para mujer|ropa para niños|ropa íntima|ropas|"
        "sacos de vestir|salopettes|sous-vêtements|trajes|trajes de baño|trajes de hombre|trajes para hombre|túnicas|"
        "uniformes|vestes|vestido|vestidos para mujer|vestimenta|vestuario|vêtement|vêtements|vêtements de protection|"
        "vêtements de sport|vêtements de travail|vêtements pour femmes|vêtements pour hommes|écharpes"
    ),
    "62": (
        "brasieres|bretelles|camisas de algodón de tejido plano|camisas de tejido plano|chalecos de tejido plano|"
        "chemises pour hommes|corsets|corsés|cuellos|jeans|mouchoirs|pantalones de jean|pantalones de mezclilla|"
        "pantalones vaqueros|pañuelos de bolsillo|saris|sostenes|sostén|soutiens-gorge|sujetadores|tirantes|"
        "trajes sastre|vaqueros"
    ),
    "63": (
        "artículos textiles para el hogar|banderas|barbijos|big bags|bolsas tejidas|bâche|bâches|carpas|"
        "chalecos salvavidas|chiffons|cobertores|cobijas|colchas|colchas de algodón|cordones de zapatos|cortinas|"
        "cortinas y persianas de tela|couvertures|cubrebocas|drapeaux|draps|frazadas|friperie|fundas de almohada|"
        "housses de couette|lacets|linge|linge de cuisine|linge de lit|linge de maison|linge de table|"
        "linge de toilette|lonas|mantas|mantas de viaje|mantelería|manteles|mascarillas|mascarillas quirúrgicas|"
        "masques|masques chirurgicaux|masques de protection|mosquiteros|moustiquaires|nappes|paños de limpieza|rideaux|"
        "ropa blanca|ropa de cama|ropa de paca|ropa de segunda mano|ropa usada|sacos de yute|sacos para envasar|"
        "sacos tejidos|sacs d'emballage|sacs de jute|sacs tissés|serviettes de toilette|serviettes éponge|"
        "stores en toile|sábanas|taies d'oreiller|tapabocas|tentes|textil hogar|textiles de hogar|textiles de maison|"
        "textiles para el hogar|textiles usagés|tiendas de campaña|toallas|toallas de algodón|toldos|trapos|"
        "trapos viejos|velas de barco|velas para embarcaciones|visillos|vêtements d'occasion|vêtements de seconde main|"
        "vêtements usagés"
    ),
    "64": (
        "alpargatas|artículos de calzado|baskets|botas|botas de hule|botines|bottes|bottes en caoutchouc|bottines|"
        "calzado|calzado con suela de caucho|calzado de caucho|calzado de cuero|calzado de piel|calzado de plástico|"
        "calzado de seguridad|calzado deportivo|calzado impermeable|calzado textil|calzados|chanclas|chancletas|"
        "chaussure|chaussures|chaussures de sport|chaussures de sécurité|chaussures de ville|chaussures en caoutchouc|"
        "chaussures en cuir|chaussures en textile|chaussures pour femmes|chaussures à dessus en cuir|cortes de calzado|"
        "dessus de chaussures|escarpins|espadrilles|guêtres|huaraches|mocasines|mocassins|ojotas|pantoufles|pantuflas|"
        "partes de calzado|parties de chaussures|plantillas de calzado|polainas|sabots|sandales|sandalias|"
        "sandalias de plástico|semelles|semelles intérieures|suelas|tacones|tenis|tenis deportivos|tongs|zapatería|"
        "zapatillas|zapatillas deportivas|zapato|zapatos|zapatos de cuero|zapatos de mujer|zapatos de seguridad|"
        "zapatos deportivos|zapatos para niños|zuecos"
    ),
    "65": (
        "boinas|bonnets|bérets|cascos|cascos de motociclista|cascos de protección|cascos de seguridad|"
        "cascos para motociclistas|casques|casques de moto|casques de protection|casquettes|chapeau|chapeaux|"
        "chapeaux de paille|chapellerie|gorras|gorros|redecillas|sombrero de paja|sombreros|sombreros de fieltro|"
        "sombreros de paja toquilla|tocados|viseras"
    ),
    "66": (
        "bastones|bastones y paraguas|fouets|fustas|látigos|ombrelles|paraguas|parapluies|parapluies et cannes|"
        "parasoles|parasols|quitasoles|sombrillas"
    ),
    "67": (
        "abanicos de plumas|cabello humano|cheveux|cheveux humains|extensiones de cabello|fleurs artificielles|"
        "flores artificiales|flores y follajes artificiales|fruits artificiels|pelucas|perruques|pestañas postizas|"
        "plantas artificiales|plumas preparadas|postizos"
    ),
    "68": (
        "abrasifs|abrasivos|adoquines|aglomerados de cuarzo|ardoise|balatas|baldosas de mármol|bardeaux|blocs de béton|"
        "blocs de ciment|bloques de cemento|bloques de hormigón|briques de magnésie|béton|concreto|"
        "concreto premezclado|cuarzo|cuarzo aglomerado|dalles de marbre|dalles en granit|dalles en pierre|"
        "discos abrasivos|discos de corte abrasivos|encimeras|encimeras de cuarzo|estatuas de piedra|fibra de carbono|"
        "fibre de carbone|fibrocemento|fibrociment|fieltro asfáltico|forros de freno|garnitures de freins|granit|"
        "granito|granito pulido|hormigón|juntas de amianto|ladrillos de cemento|ladrillos de magnesia|"
        "laine d'isolation minérale|laine de roche|laine minérale|lana de roca|lana mineral|lijas|losas|"
        "losas de granito|losas de piedra|láminas de fibrocemento|lápidas|magnesia-carbon|manufacturas de asbesto|"
        "marbre|marbre poli|membranas asfálticas|meules|mica en hojas|molduras de yeso|monumentos funerarios|muelas|"
        "muelas abrasivas|mármol|mármol pulido|mármoles|paneles de yeso|papel de lija|papel lija|papier abrasif|"
        "papier de verre|pastillas de freno|pavés|pavés et dalles|pavés et dalles en granit|piedra|piedra aglomerada|"
        "piedra artificial|piedra de construcción|piedra labrada|piedra natural|piedra tallada|piedras de molino|"
        "piedras naturales|pierre|pierre artificielle|pierre reconstituée|pierres de taille|pierres naturelles|"
        "pierres taillées|pizarra|placas de granito|placas de mármol|placas de yeso|planchas de mármol|"
        "planchas de yeso|plans de travail|plaques de fibrociment|plaques de plâtre|plaquettes de frein|"
        "postes de hormigón|poteaux en béton|prefabricados de hormigón|quartz aggloméré|shingles asfálticos|"
        "superficies de cuarzo|tablaroca|tableros de cuarzo|tejas asfálticas|tejas de fibrocemento|tejas de hormigón|"
        "terrazo|terrazzo|toile émeri|tuberías de hormigón|tubos de hormigón|tuiles en béton|vermiculita expandida|"
        "yesería|yeso laminado"
    ),
    "69": (
        "accesorios de baño de cerámica|alfarería|appareils sanitaires en céramique|artesanía en cerámica|"
        "articles en céramique|articles en céramique pour la table|articles en céramique pour la table ou la cuisine|"
        "articles en porcelaine|articles pour la table en céramique|artículos de cerámica|artículos de porcelana|"
        "artículos para mesa y cocina de cerámica|azulejos|baldosas|baldosas cerámicas|baldosas de cerámica|"
        "baldosas y azulejos|bidés|briques|briques réfractaires|carreau de céramique|carreaux|carreaux céramiques|"
        "carreaux de céramique|carreaux de faïence|carrelage|carrelages|cerámica|cerámica roja|cerámica sanitaria|"
        "cerámicas|cerámicos para pisos|creusets|crisoles|cuvettes de toilettes|céramique|céramique sanitaire|"
        "céramiques|estatuillas de cerámica|faïence|gres|gres porcelánico|grès cérame|inodoros|ladrillos|"
        "ladrillos aislantes|ladrillos cerámicos|ladrillos de construcción|ladrillos refractarios|lavabos|"
        "lavabos cerámicos|lavabos de porcelana|losetas|losetas cerámicas|loza|loza sanitaria|macetas de barro|"
        "materiales refractarios|matériaux réfractaires|mosaicos|mosaïques|muebles sanitarios|pavimentos cerámicos|"
        "pavimentos y revestimientos cerámicos|pisos cerámicos|pisos de cerámica|pisos y azulejos|porcelaine|"
        "porcelaine fine|porcelana|porcelanato|porcelánico|poterie|productos cerámicos|productos de cerámica|"
        "productos refractarios|produits céramiques|produits réfractaires|recubrimientos cerámicos|refractarios|"
        "revestimientos cerámicos|revestimientos de cerámica|sanitaires en céramique|sanitarios|sanitarios cerámicos|"
        "statuettes en porcelaine|tazas de cerámica|tejas|tejas de barro|tubos cerámicos|tubos de gres|tuiles|"
        "tuiles en terre cuite|vaisselle en céramique|vaisselle en porcelaine|vajilla de cerámica|vajilla de loza|"
        "vajilla de porcelana|vajilla y piezas sueltas de vajilla de porcelana|vajillas y piezas sueltas"
    ),
    "70": (
        "abalorios|ampollas|ampollas de vidrio|ampoules en verre|articles en verre|baldosas de vidrio|bocaux|"
        "bocaux en verre|botellas de vidrio|bouteilles en verre|briques de verre|cristal|cristal templado|cristalería|"
        "cristales|cristaux|cuentas de vidrio|emballages en verre|envases de vidrio|espejos|espejos retrovisores|"
        "fibra de vidrio|fibre de verre|fibre de verre coupée|fibre de verre à filament continu|frascos de vidrio|"
        "garrafones de vidrio|laine de verre|lana de vidrio|lunas de vidrio|malla de fibra de vidrio|"
        "manufacturas de vidrio|mats de fibres de verre|miroirs|ouvrages en verre|parabrisas|pare-brise|"
        "perles de verre|preformas de fibra óptica|produits de fibre de verre|"
        "produits en fibre de verre à filament continu|préformes de fibre optique|roving|rétroviseurs|tarros de vidrio|"
        "tejidos de fibra de vidrio|tissus de fibres de verre|tissus en fibres de verre|vaisselle en verre|"
        "vajilla de vidrio|vasos de vidrio|verre|verre armé|verre de sécurité|verre en feuilles|verre feuilleté|"
        "verre float|verre flotté|verre optique brut|verre plat|verre solaire|verre soufflé|verre trempé|"
        "verre à vitres|verre étiré|verrerie|verrerie de laboratoire|verres|verres à boire|vidriería|vidrio|"
        "vidrio aislante|vidrio automotriz|vidrio colado|vidrio de seguridad|vidrio en hojas|vidrio float|"
        "vidrio flotado|vidrio laminado|vidrio plano|vidrio solar|vidrio soplado|vidrio templado|vidrios|vitrage|"
        "vitrages isolants|vitres"
    ),
    "71": (
        "aleaciones de oro|alhajas|alliages d'or|anillos de oro|aretes|argent brut|argent en lingots|argent métal|"
        "argenterie|articles de bijouterie|articles de joaillerie|artículos de joyería|barras de oro|bijou|bijouterie|"
        "bijouterie fantaisie|bijoux|bijoux fantaisie|bisutería|bracelets en or|chapados de metales preciosos|"
        "chatarra de oro|chatarra electrónica preciosa|collares de perlas|colliers|cubertería de plata|"
        "desperdicios de oro|diamant|diamant brut|diamantes|diamantes en bruto|diamantes industriales|"
        "diamantes pulidos|diamantes tallados|diamants|diamants de synthèse|diamants industriels|diamants taillés|doré|"
        "esmeralda|gemas|gemmes|iridio|iridium|jade|jadéite|joaillerie|joyas|joyas de fantasía|joyas de oro|"
        "joyas de plata|joyería|joyería de oro|joyería de plata|lapislázuli|lingotes de oro|lingotes de plata|"
        "lingots d'argent|lingots d'or|medallas de oro|metal precioso|metales del grupo del platino|metales preciosos|"
        "monedas de oro|monedas de plata|métal précieux|métaux précieux|or affiné|or brut|or en lingots|"
        "or non monétaire|orfebrería|orfèvrerie|oro|oro doré|oro en bruto|oro no monetario|oro no monetario en bruto|"
        "oro refinado|osmium|paladio|palladium|perlas|perlas cultivadas|perlas naturales|perles|perles de culture|"
        "perles fines|piedras preciosas|piedras semipreciosas|piedras sintéticas|pierres gemmes|pierres précieuses|"
        "pierres synthétiques|pièces d'or|pièces de monnaie|plata|plata en bruto|plata refinada|platine|platino|"
        "platinoïdes|polvo de diamante|poudre de diamant|productos de joyería|pulseras|rhodium|rodio|rubis|rubí|rubíes|"
        "rutenio|saphirs|zafiros|ámbar|émeraude"
    ),
    "72": (
        "acero|acero al carbono|acero aleado|acero bruto|acero corrugado|acero crudo|acero eléctrico|acero en bobina|"
        "acero en rollo|acero especial|acero estructural|acero galvanizado|acero inoxidable|acero laminado|"
        "acero laminado en caliente|acero laminado en frío|acero laminado plano|acero líquido|acero naval|"
        "acero para construcción|acero plano|acero prepintado|acero recubierto|acero rolado|acero verde|acero y hierro|"
        "aceros|aceros al silicio|aceros especiales|aceros largos|aceros para herramientas|aceros rápidos|acier|"
        "acier brut|acier corten|acier galvanisé|acier inoxydable|acier laminé|acier laminé à chaud|"
        "acier laminé à froid|acier magnétique|acier rapide|acier revêtu|acier vert|acier à revêtement organique|"
        "acier électrique|aciers|aciers au carbone|aciers inoxydables|aciers longs|aciers plats|aciers revêtus|"
        "aciers résistant à la corrosion|aciers spéciaux|aciers à revêtement métallique|alambre|alambre de acero|"
        "alambre de hierro|alambre galvanizado|alambre recubierto|alambrones|alambrón|alambrón de acero|"
        "aleaciones ferrosas|alliages de ferro-silico-manganèse|alliages de ferrosilicium|angulares|"
        "armatures pour béton|arrabio|barras corrugadas|barras de acero|barras de acero inoxidable|"
        "barras de construcción|barras de hierro|barras de refuerzo|barres d'acier|barres d'armature|billettes|"
        "bobinas de acero|bobinas laminadas en caliente|bobines d'acier|bobines laminées à chaud|brames|"
        "briquetas de hierro|chapa galvanizada|chapa laminada|chapa laminada en caliente|chapa prepintada|"
        "chapas de acero|chapas gruesas|chatarra|chatarra de acero|chatarra de acero inoxidable|chatarra de hierro|"
        "chatarra de hierro y acero|chatarra ferrosa|cornières|demi-produits en acier|demi-produits en fer|"
        "derivados del acero|desbastes|desbastes de acero|déchets d'acier|déchets ferreux|fer|fer de réduction directe|"
        "fer et acier|fer non allié|fer préréduit|fer-blanc|ferraille|ferro-aleaciones|ferro-alliages|ferro-chrome|"
        "ferro-manganèse|ferro-nickel|ferro-silicium|ferro-silico-manganèse|ferroaleaciones|ferroaleación|"
        "ferroalliages|ferrochrome|ferrocromo|ferromanganeso|ferromanganèse|ferromolibdeno|ferromolybdène|ferronickel|"
        "ferroniobio|ferroniobium|ferroníquel|ferrosilicio|ferrosilicium|ferrosilicomanganeso|ferrosilicomanganèse|"
        "ferrotitanio|ferrotungstène|ferrovanadio|ferrovanadium|fers à béton|feuillards|fil de fer|fil galvanisé|"
        "fil machine|filière sidérurgique|fils d'acier|fils en acier inoxydable|fleje de acero|flejes|fonte|"
        "fonte brute|fonte brute et ferro-alliages|fonte et acier|fonte spiegel|fundición de hierro y acero|"
        "fundición en bruto|granalla de acero|granallas|grenailles|hierro|hierro bruto|hierro colado en bruto|"
        "hierro corrugado|hierro de construcción|hierro de reducción directa|hierro esponja|hierro fundido en bruto|"
        "hierro reducido directo|hierro sin alear|hierro y acero|hojalata|industria siderúrgica|industrie sidérurgique|"
        "laminados planos|lingotes de acero|lámina de acero|lámina galvanizada|lámina prepintada|lámina recubierta|"
        "lámina rolada en caliente|lámina rolada en frío|láminas roladas|palanquilla|perfiles de acero|perfiles en h|"
        "perfiles estructurales|perfiles i|perfiles pesados|placa de acero en hoja|placa de acero en rollo|"
        "placa en hoja|placa gruesa|placas y láminas de acero|plancha en caliente|planchas de acero|planchas navales|"
        "planchones|planchón|polvo de hierro|poudre de fer|poutrelles|poutrelles en acier|productos de acero|"
        "productos de hierro|productos de hierro y acero|productos del acero|productos intermedios de hierro|"
        "productos laminados|productos laminados planos|productos laminados planos de acero|productos largos|"
        "productos largos de acero|productos planos|productos planos de acero|productos planos laminados en caliente|"
        "productos siderúrgicos|produits d'acier|produits de l'acier|produits en acier|produits laminés plats|"
        "produits laminés plats en acier|produits longs|produits longs en acier|produits plats|produits plats en acier|"
        "produits plats en acier inoxydable|produits plats laminés à chaud|produits plats laminés à froid|"
        "produits sidérurgiques|profilés en acier|rollos de acero|rollos de lámina|rollos laminados en caliente|"
        "rollos laminados en frío|rond à béton|sector siderúrgico|semiproductos de acero|siderurgia|siderúrgicos|"
        "sidérurgie|silico-manganèse|silicomanganeso|silicomanganèse|tôles|tôles d'acier|tôles fortes|"
        "tôles galvanisées|tôles laminées à chaud|tôles laminées à chaud en acier inoxydable|"
        "tôles magnétiques à grains orientés|varilla|varilla corrugada|varillas de acero|vigas|vigas de acero|vigas h|"
        "ángulos de acero|ángulos y perfiles|ángulos y perfiles de hierro"
    ),
    "73": (
        "abrazaderas|accesorios de tubería|accessoires de tuyauterie|accessoires de tuyauterie en fonte|"
        "agujas de coser|agujas de tejer|aiguillages|aiguilles|alambre de púas|alfileres|anclas|andamios|arandelas|"
        "articles en acier|articles en fonte|artículos de acero|artículos de hierro|artículos de hierro y acero|"
        "asadores|barbecues|barreras viales|barriles de acero inoxidable|bañeras de acero|bidons en acier|"
        "bolas de acero|bolas de acero forjado|bolas de molienda|bolas para molienda|boulets de broyage|boulonnerie|"
        "boulons|bouteilles de gaz|bouteilles à gaz en acier|bridas|bridas de acero|brides|brides en acier|"
        "brides en acier inoxydable|cables de acero|cables de alambre|cables de hierro|cables y torones de acero|"
        "cacerolas|cadena de eslabones soldados|cadenas de acero|cadenas de eslabones|cadenas de hierro|caillebotis|"
        "calefactores a gas|caloríferos|casseroles|cercas de alambre|charpentes en acier|charpentes métalliques|"
        "chaînes en acier|chimeneas|cilindros de gas|cilindros para gas|cisternas de acero|clavos|clavos de acero|"
        "clavos para concreto|clavos, tachuelas y grapas|clous|clous et pointes|cocinas a gas|cocinas de gas|cocottes|"
        "codos de acero|colliers de serrage|conexiones de acero|conexiones de hierro|conexiones de tubería|"
        "construcciones de acero|construcciones metálicas|constructions en acier|constructions métalliques|"
        "contenedores de acero de gas|cruces de vía|cuisinières à gaz|câbles d'acier|câbles en acier|"
        "depósitos de acero|depósitos metálicos|ejes forjados|elementos de fijación|"
        "elementos de fijación de hierro o acero|envases de hojalata|escaleras metálicas|esponjas de acero|"
        "estanterías de acero|estanterías metálicas|estructuras de acero|estructuras metálicas|estufas de gas|"
        "estufas de leña|evier|ferronnerie|fil barbelé|fil de fer barbelé|fixations en acier|fregaderos|"
        "fregaderos de acero|fundiciones|fûts en acier|fûts en acier inoxydable|fûts réutilisables en acier inoxydable|"
        "gabions|ganchos de acero|gaviones|gazoducs en acier|glissières de sécurité|gradas metálicas|grapas|"
        "grapas de acero|gratings|grillages|horquillas de acero|imperdibles|laine d'acier|lana de acero|"
        "lavaplatos de acero|malla de acero|malla de alambre|malla electrosoldada|manufacturas de acero|"
        "manufacturas de fundición|manufacturas de hierro|manufacturas de hierro o acero|"
        "manufacturas de hierro y acero|moldeados de acero|moldes de hornear|muelles|muelles de acero|mâts d'éoliennes|"
        "mâts éoliens|ollas|ollas a presión|ollas de acero|oléoducs|ouvrages en acier|ouvrages en fer|"
        "ouvrages en fer ou en acier|ouvrages en fonte|palplanches|perfiles huecos|pernos|"
        "piezas de fundición de hierro|piezas forjadas|pièces de fonte|pièces forgées en acier|pièces moulées en fonte|"
        "plaques d'égout|ponts métalliques|portes en acier|portes métalliques|portones metálicos|postes de acero|"
        "poteaux en acier|poêles|poêles à bois|productos derivados del acero|produits dérivés de l'acier|profils creux|"
        "puentes de acero|puertas metálicas|punaises|puntales|pylônes|raccords|racks de acero|racks metálicos|"
        "radiadores de calefacción|radiateurs|radiateurs en acier|rayonnages|rayonnages métalliques|raíles|"
        "recipientes de acero|rejillas de acero|remaches|resortes|ressorts|rieles|rieles de acero|"
        "rieles para ferrocarril|rondelles|réservoirs en acier|réservoirs en fer|réservoirs métalliques|sartenes|"
        "sartenes de acero|silos metálicos|structures en acier|sujetadores metálicos|tablestacas|tachuelas|"
        "tanques de acero|tanques de hierro|tanques de hierro o acero|tapas de alcantarilla|telas metálicas|tirafondos|"
        "toiles métalliques|tornillería|tornillos|torones de presfuerzo|torons|torons en acier|torres de transmisión|"
        "torres de viento|torres eólicas|torres eólicas de acero|torres metálicas|torres para aerogeneradores|"
        "torón de acero|tours d'éoliennes en acier|tours éoliennes|tours éoliennes en acier|trampas|traverses en acier|"
        "treillis soudés|tube d'acier|tubería con costura|tubería de acero|tubería de línea|tubería de perforación|"
        "tubería de revestimiento|tubería petrolera|tubería sin costura|tubería soldada|tuberías de acero|"
        "tubes d'acier|tubes en acier|tubes et tuyaux en acier|tubes et tuyaux sans soudure|tubes et tuyaux soudés|"
        "tubes sans soudure|tubes sans soudure en fer|tubes soudés|tubo de acero|tubo de acero sin costura|"
        "tubos de acero|tubos de hierro|tubos de perforación|tubos petroleros|tubos sin costura|"
        "tubos sin costura de acero|tubos sin soldadura|tubos soldados|tubos y perfiles huecos|tuercas|tuyaux en acier|"
        "utensilios de acero|ventanas metálicas|vis|visserie|woks|échafaudages|écrous|éléments de fixation|"
        "éléments de fixation en fer ou en acier|épingles|éviers en acier|éviers en acier inoxydable"
    ),
    "74": (
        "accesorios de cobre|accesorios de tubería de cobre|alambre de cobre|alambrón de cobre|aleaciones cobre-zinc|"
        "aleaciones de cobre|alliages de cuivre|anodes de cuivre|barras de cobre|barras de latón|barres de laiton|"
        "bobinas de cobre|bronce|bronze|cathodes de cuivre|cemento de cobre|chatarra de cobre|chatarra de latón|cobre|"
        "cobre afinado|cobre ampollado|cobre anódico|cobre blíster|cobre catódico|cobre electrolítico|cobre refinado|"
        "cobre semielaborado|cuivre|cuivre affiné|cuivre blister|cuivre brut|cuivre raffiné|cuivre électrolytique|"
        "cátodos|cátodos de cobre|derivados del cobre|déchets de cuivre|ferraille de cuivre|feuilles de cuivre|"
        "fil machine en cuivre|fils de cuivre|hilos de cobre|laiton|latón|láminas de cobre|láminas de latón|"
        "manufacturas de cobre|matas de cobre|mates de cobre|perfiles de cobre|plaques de cuivre|polvo de cobre|"
        "productos de cobre|produits du cuivre|produits en cuivre|tiras de cobre|tornillos de cobre|tubería de cobre|"
        "tubes de cuivre|tubes en cuivre|tubos de cobre|tubos de latón|ánodos de cobre"
    ),
    "75": (
        "aleaciones de níquel|alliages de nickel|barras de níquel|chatarra de níquel|cátodos de níquel|mata de níquel|"
        "mattes de nickel|nickel|nickel raffiné|nickel électrolytique|níquel|níquel clase 1|níquel electrolítico|"
        "níquel refinado|níquel sin alear|polvo de níquel|sínter de níquel|óxido de níquel sinterizado"
    ),
    "76": (
        "accesorios de aluminio|alambre de aluminio|alambrón de aluminio|aleaciones de aluminio|"
        "aleaciones de aluminio en bruto|alliages d'aluminium|aluminio|aluminio en bruto|aluminio extruido|"
        "aluminio laminado|aluminio primario|aluminio refinado|aluminio secundario|aluminio sin aleación|"
        "aluminio sin alear|aluminios|aluminium|aluminium brut|aluminium primaire|articles en aluminium|"
        "bandejas de aluminio|bandes en aluminium|barquettes en aluminium|barras de aluminio|"
        "baterías de cocina de aluminio|bobinas de aluminio|cables de aluminio|canettes|canettes en aluminium|"
        "cannettes en aluminium|casseroles en aluminium|chapas de aluminio|chatarra de aluminio|"
        "construcciones de aluminio|constructions en aluminium|câbles d'aluminium|depósitos de aluminio|"
        "derivados de aluminio|derivados del aluminio|desperdicios de aluminio|discos de aluminio|discos para ollas|"
        "débris d'aluminium|déchets d'aluminium|envases de aluminio|escaleras de aluminio|estructuras de aluminio|"
        "extrusiones de aluminio|extrusions d'aluminium|extrusions en aluminium|fenêtres en aluminium|"
        "ferraille d'aluminium|feuilles d'aluminium|feuilles de papier d'aluminium|feuilles en aluminium|"
        "feuilles et bandes minces en aluminium|feuilles minces en aluminium|fils d'aluminium|foil de aluminio|"
        "hojas de aluminio|latas de aluminio|lingotes de aluminio|lingots d'aluminium|láminas de aluminio|"
        "manufacturas de aluminio|ollas de aluminio|ouvrages en aluminium|paneles compuestos de aluminio|"
        "papel de aluminio|papier aluminium|papier d'aluminium|perfil de aluminio|perfilería de aluminio|"
        "perfiles de aluminio|persianas de aluminio|placas de aluminio|planchas de aluminio|polvo de aluminio|"
        "polvo y escamillas de aluminio|portes en aluminium|productos de aluminio|produits d'aluminium|"
        "produits en aluminium|produits laminés plats en aluminium|produits plats en aluminium|profils en aluminium|"
        "profilés d'aluminium|profilés en aluminium|puertas de aluminio|raccords en aluminium|radiateurs en aluminium|"
        "rollos de aluminio|rouleaux de feuilles d'aluminium|structures en aluminium|tapas de aluminio|"
        "tocho de aluminio|tubos de aluminio|tôles d'aluminium|tôles en aluminium|utensilios de aluminio|"
        "ventanas de aluminio|volets en aluminium|échelles en aluminium"
    ),
    "78": (
        "barras de plomo|chatarra de plomo|lingotes de plomo|láminas de plomo|plomb|plomb affiné|plomb brut|"
        "plomb raffiné|plomo|plomo en bruto|plomo metálico|plomo refinado|tubos de plomo"
    ),
    "79": (
        "aleaciones de zinc|chapas de cinc|cinc|cinc en bruto|cinc en lingotes|cinc sin alear|lingotes de zinc|"
        "láminas de zinc|polvo de zinc|zinc|zinc brut|zinc en bruto|zinc laminado|zinc laminé|zinc metálico|"
        "zinc raffiné|zinc refinado|zinc sin alear|zinc sous forme brute"
    ),
    "80": (
        "alliages d'étain|barras de estaño|estaño|estaño en bruto|estaño metálico|estaño refinado|lingotes de estaño|"
        "soldadura de estaño|soldadura de plomo y estaño|soudures à l'étain|étain|étain brut|étain raffiné"
    ),
    "81": (
        "alambre de molibdeno|aleaciones de magnesio|alliages de magnésium|antimoine|antimoine brut|antimonio|"
        "antimonio en bruto|antimonio metálico|barras de titanio|berilio|bismuth|bismuto|béryllium|cadmio|cadmium|"
        "carbures frittés|carbures métalliques frittés|carburo de tungsteno en polvo|cermets|chatarra de titanio|"
        "chrome|chrome métal|circonio|cobalt|cobalt métal|cobalt raffiné|cobalto|cobalto en bruto|cobalto metálico|"
        "cobalto refinado|cromo|cromo en bruto|cromo metálico|electrodos de tungsteno|esponja de titanio|"
        "fils de molybdène|galio|galio y germanio|gallium|gallium et germanium|gallium métal|germanio|"
        "germanio metálico|germanium|hafnio|hafnium|indio metálico|indium|magnesio|magnesio en bruto|magnesio metálico|"
        "magnésium|magnésium brut|manganeso|manganeso electrolítico|manganeso metálico|manganèse|manganèse métal|"
        "manganèse électrolytique|mates de cobalto|molibdeno|molybdène|niobio|niobium|polvo de molibdeno|"
        "poudres de tungstène|renio|rhénium|superaleaciones de cobalto|talio|tantale|thallium|titane|titane brut|"
        "titane métal|titanio|titanio en bruto|tubos de titanio|tungsteno|tungstène|tántalo|vanadio|vanadium|wolframio|"
        "zirconio|zirconium|électrodes en tungstène|éponge de titane"
    ),
    "82": (
        "alicates|azadones|barrenas|brocas|brocas de perforación|brocas para metal|bêches|cepillos de carpintero|"
        "ciseaux|clés de serrage|cortadoras manuales|cortauñas|couteau|couteaux|coutellerie|couverts|couverts en acier|"
        "cubertería|cubiertos|cubiertos de acero|cucharas|cucharas y tenedores|cuchillas|cuchillas para máquinas|"
        "cuchillería|cuchillos|cuillères et fourchettes|desarmadores|destornilladores|discos diamantados|"
        "disques diamantés|enclumes|esquiladoras manuales|forets|fourchettes|fresas de corte de metal|"
        "gatos no hidráulicos|hachas|haches|herramientas|herramientas agrícolas manuales|herramientas de corte|"
        "herramientas de mano|herramientas intercambiables|herramientas manuales|herramientas para taladrar|"
        "hojas de afeitar|hojas de sierra|hojas de sierra circular|juegos de herramientas|lames|lames de rasoir|"
        "lames de scie|lampes à souder|limas de metal|llaves de ajuste|llaves de tuercas|machetes|machette|"
        "maquinillas de afeitar|marteaux|martillos|máquinas de afeitar desechables|máquinas de cortar pelo manuales|"
        "mèches|navajas|navajas de afeitar|outillage|outillage à main|outils|outils agricoles à main|outils de coupe|"
        "outils interchangeables|outils manuels|outils à main|pelles|pinzas|plantillas de metal duro|"
        "plaquettes de coupe|rasoirs|rastrillos|rastrillos desechables|scies|serruchos|sierras|sierras de mano|"
        "sierras diamantadas|sierras manuales|sopletes|sécateurs|tenazas|tenedores|tijeras|tijeras de podar|tournevis|"
        "trépans|yunques"
    ),
    "83": (
        "accesorios para muebles metálicos|alambre para soldar|archivadores de palanca|bisagras|bisagras y cerraduras|"
        "bouchons couronne|cadenas antirrobo|cajas de caudales|cajas de seguridad|cajas fuertes|candados|"
        "capsules couronne|cerraduras|chapas y candados|charnières|cierres metálicos|clips metálicos|coffres-forts|"
        "corcholatas|cremalleras de metal|electrodos de soldadura|electrodos para soldar|estatuillas de metal|ferrures|"
        "fils à souder|ganchos de ropa metálicos|grapas de oficina|grapas para engrapadoras|guías de cajones|hebillas|"
        "herrajes|manijas|marcos de fotos|marcos metálicos|mecanismos de palanca|mécanismes pour reliure|"
        "mécanismes pour reliure à anneaux|mécanismes à levier|placas de matrícula|placas metálicas|"
        "plaques d'immatriculation|poignées de porte|serrurerie|serrures|serrures et cadenas|soldadura en varillas|"
        "tapas corona|tapones metálicos|trophées|varillas de soldadura|électrodes de soudage"
    ),
    "84": (
        "acondicionador de aire|acondicionadores de aire|aires acondicionados|altos hornos|aparatos de filtrado|"
        "aparatos de refrigeración|aparatos mecánicos|aparatos y artefactos mecánicos|apisonadoras|"
        "appareils mécaniques|arados|arbres de transmission|ascenseurs|ascensor|ascensores|balanzas industriales|"
        "baleros|bienes de capital mecánicos|blocs-moteurs|bloques de motor|bombas centrífugas|bombas de agua|"
        "bombas de aire|bombas de calor|bombas de calor aire-agua|bombas de combustible|bombas de engranaje|"
        "bombas de vacío|bombas hidráulicas|bombas para líquidos|bombas sumergibles|broyeurs|brûleurs|bulldozers|"
        "básculas|bétonnières|cabrestantes|caisses enregistreuses|cajas de engranajes|cajas de fundición|"
        "cajas registradoras|cajeros automáticos|calculadoras|calderas|calderas de vapor|calentadores de agua a gas|"
        "calentadores de agua de gas|calentadores solares|campanas extractoras|carburadores|carburateurs|"
        "cargadores frontales|carretillas elevadoras|cartes graphiques|cartes mères|cartouches d'encre|"
        "cartouches de toner|cartuchos de tinta|cartuchos de tóner|centres d'usinage|centrifugadoras|centrifugeuses|"
        "centros de datos servidores|centros de mecanizado|centrífugas|chambres froides|chargeuses|"
        "chariots de manutention|chariots élévateurs|charrues|chaudières|chauffe-eau solaires|chaînes de montage|"
        "cigüeñales|cilindros hidráulicos|cintas transportadoras|cizallas|clasificadoras de granos|claviers|"
        "climatisation|climatiseurs|cojinetes|cojinetes de bolas|compactadores|compacteurs|compresor|compresores|"
        "compresores de aire|compresores de refrigeración|compresseurs|computador|computadora|computadora portátil|"
        "computadoras|computadoras de escritorio|computadoras personales|computadoras portátiles|computadores|"
        "computadores portátiles|concasseurs|condensadores de vapor|congeladores|congélateurs|convoyeurs|cortacéspedes|"
        "cosechadoras|cosechadoras de algodón|couveuses|criadoras|cribas|crics|crics hidráulicos|culasses|culatas|"
        "cultivadores|cámaras frigoríficas|depuradoras|desbrozadoras|desmotadoras|discos duros|"
        "dispensadores de agua de filtro|disques durs|distributeurs automatiques|distributeurs de billets|"
        "distributeurs de boissons|débroussailleuses|ejes de transmisión|electrodomésticos de línea blanca|"
        "electrodomésticos línea blanca|elevadores|embouteilleuses|empacadoras|engins de chantier|"
        "engins de terrassement|engins de travaux publics|engranajes|engrenages|envasadoras|equipo agrícola|"
        "equipo de computación|equipo de fabricación de semiconductores|equipo industrial|equipo informático|"
        "equipo minero|equipos de aire acondicionado|equipos de bombeo|equipos de climatización|equipos de cómputo|"
        "equipos de elevación|equipos de fabricación de chips|equipos de minería|equipos de perforación|"
        "equipos de procesamiento de datos|equipos de refrigeración|equipos de riego|equipos industriales|"
        "equipos mecánicos|equipos para minería|equipos para semiconductores|escalators|escaleras eléctricas|"
        "escaleras mecánicas|escaliers mécaniques|evaporadores|excavadoras|extincteurs|extintores|extractores|"
        "fabricadores de hielo|fertilizadoras|filtres industriels|filtres à huile|filtros de aceite|filtros de agua|"
        "filtros de aire|filtros de combustible|filtros de partículas|filtros industriales|finishers|foreuses|"
        "fotocopiadoras|fours de boulangerie|fours industriels|fraiseuses|fresadoras|friegaplatos|frigidaires|"
        "frigoríficos|frigos|gasógenos|gatos hidráulicos|grapadoras|grifería|grifos|grues|grues mobiles|"
        "grues portuaires|grues à tour|grúas|grúas móviles|grúas portuarias|grúas pórtico|grúas torre|heladeras|"
        "herramientas neumáticas|hidrolavadoras|hilanderas|hileras|hormigoneras|hornos de cocción industriales|"
        "hornos de panadería|hornos industriales|hornos no eléctricos|hottes|hydraulique|implementos agrícolas|"
        "implementos agrícolas mecánicos|impresoras|impresoras 3d|impresoras de inyección|impresoras láser|"
        "impresoras multifuncionales|imprimantes|imprimantes 3d|imprimantes laser|incubadoras|injecteurs|"
        "intercambiadores de calor|inyectoras de plástico|inyectores|joints d'étanchéité|juntas metaloplásticas|"
        "laminoirs|laptops|lavadora|lavadora de ropa|lavadora industrial|lavadoras|lavadoras domésticas|"
        "lavadoras y secadoras|lavasecadoras|lavavajillas|lavavajillas domésticos|lave-linge|lave-vaisselle|"
        "lectores de código de barras|lectores magnéticos|línea blanca|machine|machine à laver|machine-outil|"
        "machinerie|machinerie agricole|machinerie lourde|machines|machines agricoles|machines d'emballage|"
        "machines de bureau|machines de lithographie|machines et appareils mécaniques|"
        "machines et équipements industriels|machines industrielles|machines minières|"
        "machines pour la fabrication de semi-conducteurs|machines textiles|machines à coudre|machines à emballer|"
        "machines à filer|machines à imprimer|machines à laver|machines à traire|machines à tricoter|"
        "machines à vendanger|machines-outils|machines-outils à commande numérique|machinisme agricole|maquinaria|"
        "maquinaria agrícola|maquinaria de construcción|maquinaria de embalaje|maquinaria de envasado|"
        "maquinaria de movimiento de tierras|maquinaria industrial|maquinaria minera|maquinaria para alimentos|"
        "maquinaria para construcción|maquinaria para la agricultura|maquinaria para la construcción|"
        "maquinaria para la industria alimentaria|maquinaria para la minería|maquinaria pesada|maquinaria textil|"
        "maquinaria y aparatos mecánicos|maquinarias|marteaux-piqueurs|martillos hidráulicos|matériel agricole|"
        "matériel informatique|matériel laitier|mezcladoras|moissonneuses|moissonneuses-batteuses|moldes|"
        "moldes para inyección|molinos de arroz|molinos de bolas|montacargas|moteurs|moteurs d'avion|moteurs d'avions|"
        "moteurs d'avions civils|moteurs diesel|moteurs hors-bord|moteurs marins|moteurs thermiques|"
        "moteurs à combustion|moteurs à essence|moteurs à explosion|moteurs à piston|motoniveladoras|"
        "motor de combustión|motores|motores a gasolina|motores de aeronaves|motores de automóviles|motores de aviones|"
        "motores de avión|motores de combustión|motores de combustión interna|motores de gasolina|motores de vehículos|"
        "motores de émbolo|motores diésel|motores fuera de borda|motores marinos|motores para automóviles|"
        "motores para vehículos|motosierras|moules d'injection|moules industriels|moules pour le plastique|moulins|"
        "muebles frigoríficos|máquina|máquinas|máquinas agrícolas|máquinas automáticas para tratamiento de datos|"
        "máquinas cosechadoras|máquinas de aire acondicionado|máquinas de café industriales|máquinas de coser|"
        "máquinas de electroerosión|máquinas de escribir|máquinas de imprenta|máquinas de imprimir|máquinas de lavar|"
        "máquinas de lavar ropa|máquinas de litografía|máquinas de oficina|máquinas de ordeño|máquinas de perforación|"
        "máquinas de procesamiento de datos|máquinas de secar|máquinas de soldar a gas|máquinas de tejer|"
        "máquinas de vending|máquinas expendedoras|máquinas herramienta|máquinas inyectoras|máquinas para clasificar|"
        "máquinas para fabricar chips|máquinas para hilar|máquinas para imprimir|"
        "máquinas para la fabricación de semiconductores|máquinas para la industria lechera|máquinas para moldear|"
        "máquinas para panadería|máquinas para trabajar madera|máquinas textiles|máquinas tuneladoras|"
        "máquinas y aparatos mecánicos|máquinas y aparatos para la industria textil|máquinas-herramienta|mélangeurs|"
        "métiers à tisser|nacelles élévatrices|nettoyeurs haute pression|neveras|niveleuses|notebooks|ordenador|"
        "ordenador portátil|ordenadores|ordenadores personales|ordenadores portátiles|ordeñadoras|ordinateur|"
        "ordinateurs|ordinateurs personnels|ordinateurs portables|outils pneumatiques|palans|partes de motores|"
        "pasteurizadores|pavimentadoras|pelleteuses|perceuses à colonne|perforadoras|photocopieurs|photocopieuses|"
        "piezas de motores|pistolas de pintura|pistones|pistons|pièces de moteurs|placas base de ordenador|"
        "plataformas aéreas|plataformas de trabajo aéreo|plataformas elevadoras|plataformas elevadoras móviles|"
        "plates-formes élévatrices|plates-formes élévatrices mobiles de personnes|plegadoras|podadoras|poleas|"
        "polipastos|pompes|pompes centrifuges|pompes hydrauliques|pompes pour liquides|pompes à chaleur|pompes à eau|"
        "pompes à vide|ponts roulants|poulies|prensas hidráulicas|presses d'imprimerie|presses hydrauliques|"
        "presses plieuses|presses à balles|presses à injecter|procesadores de datos|productos informáticos|"
        "produits informatiques|puentes grúa|pulverizadores|pulverizadores agrícolas|pulvérisateurs|"
        "purificadores de agua|purificateurs d'air|quemadores|quitanieves de mano|rastras|ratones de computadora|"
        "reactor nuclear|reactores nucleares|rectificadoras|refrigerador|refrigeradores|refrigeradores domésticos|"
        "retroexcavadoras|robinets|robinetterie|robot industrial|robotique|robots|robots industriales|"
        "robots industriels|robots soudeurs|robótica|rodamientos|rodamientos de bolas|rodamientos de rodillos|"
        "rodillos compactadores|rotativas|rouleaux compresseurs|roulements|roulements coniques|roulements à billes|"
        "roulements à rouleaux|réacteurs|réacteurs d'avions|réacteurs nucléaires|réducteurs|réfrigérateurs|"
        "réfrigérateurs domestiques|scanners de lithographie|secadoras de ropa|secadores industriales|segadoras|"
        "sellos mecánicos|sembradoras|semoirs|serveurs|serveurs informatiques|servidor|servidores|sierras mecánicas|"
        "soupapes|systèmes d'irrigation|sèche-linge|séchoirs|tabletas|tablets|tablettes|tablettes numériques|"
        "taladradoras|tamices industriales|tarjetas de video|tarjetas gráficas|tarjetas madre|teclados|telares|"
        "telares y máquinas de hilar|teleféricos|telesillas|tondeuses|tondeuses à gazon|tornos cnc|tornos paralelos|"
        "torres de enfriamiento|tours à métaux|transmisiones mecánicas|transpaletas|transpaletas manuales|"
        "transpalettes|transpalettes à main|transportadores|treuils|trilladoras|trituradoras|tronçonneuses|tuneladoras|"
        "tunneliers|turbinas|turbinas de gas|turbinas de vapor|turbinas hidráulicas|turbines|turbines à gaz|"
        "turbines à vapeur|turbobombas|turbocompresores|turbocompresseurs|turbopropulseurs|turborreactores|"
        "turboréacteurs|téléphériques|unidades de disco|unidades de memoria|unidades de procesamiento|"
        "unités de stockage|vannes|vaporizadores de riego|ventiladores|ventiladores industriales|ventilateurs|"
        "vilebrequins|vitrinas refrigeradas|vitrines réfrigérées|volantes de inercia|válvulas|válvulas de acero|vérins|"
        "vérins hydrauliques|árboles de levas|árboles de transmisión|échangeurs de chaleur|épandeurs|"
        "équipement informatique|équipements agricoles|équipements de fabrication de puces|"
        "équipements de fabrication de semi-conducteurs|équipements de forage|équipements frigorifiques|"
        "équipements industriels|équipements miniers|équipements mécaniques|équipements pour semi-conducteurs"
    ),
    "84 85": (
        "aparatos domésticos|aparatos electrodomésticos|appareils ménagers|appareils électroménagers|electrodomésticos|"
        "gros électroménager|línea blanca y electrónica|machines et appareils électriques et mécaniques|"
        "maquinaria eléctrica y mecánica|maquinaria y aparatos eléctricos|maquinaria y material eléctrico|"
        "matériel informatique et électronique|máquinas y material eléctrico|petit électroménager|"
        "productos electromecánicos|productos mecánicos y eléctricos|produits blancs|"
        "produits mécaniques et électriques|produits électroménagers|électroménager"
    ),
    "85": (
        "accumulateurs|accumulateurs au plomb|acoplamientos electromagnéticos|acumuladores|acumuladores de litio|"
        "acumuladores de plomo|acumuladores eléctricos|aerogenerador|aerogeneradores|aerogeneradores eólicos|"
        "afeitadoras|afeitadoras eléctricas|aimants|aimants de terres rares|aimants en terres rares|aimants néodyme|"
        "aimants permanents|aimants permanents en terres rares|aisladores|alambre esmaltado|alambres y cables|"
        "alambres y cables eléctricos|alarmas|altavoces|alternadores|alternateurs|amplificadores|amplificateurs|"
        "ampoules|ampoules électriques|antennes|aparatos de alarma|aparatos de radionavegación|aparatos de televisión|"
        "aparatos de transmisión|aparatos electrónicos|aparatos eléctricos|aparatos eléctricos y electrónicos|"
        "aparatos telefónicos|aparatos y material eléctrico|appareils audio|appareils photo numériques|"
        "appareils téléphoniques|appareils électriques|appareils électroniques|arneses|arneses automotrices|"
        "arneses para automóviles|arnés|artículos electrónicos|aspiradoras|aspirateurs|audífonos|auriculares|"
        "autoradios|autorradios|batería|baterías|baterías de almacenamiento|baterías de automóvil|"
        "baterías de ion litio|baterías de iones de litio|baterías de litio|baterías de plomo|baterías de plomo-ácido|"
        "baterías de vehículos eléctricos|baterías eléctricas|baterías para automóviles|baterías para autos eléctricos|"
        "baterías para vehículos eléctricos|batidoras|batidoras eléctricas|batterie|batteries|batteries au lithium|"
        "batteries au plomb|batteries automobiles|batteries de voitures électriques|batteries de véhicules électriques|"
        "batteries lithium|batteries lithium-ion|batteries pour véhicules électriques|batteries électriques|"
        "bobinas de encendido|bocinas|bombillas|bombillas led|bornas|bornes de recharge|bougies d'allumage|bouilloires|"
        "bouilloires électriques|bujías|cableado|cables aislados|cables coaxiales|cables de datos|"
        "cables de fibra óptica|cables eléctricos|cables submarinos|cables y conductores|cafeteras|cafetières|"
        "cafetières électriques|cajas de conexión|calefactores eléctricos|calentadores de agua|calentadores eléctricos|"
        "caméras de surveillance|caméras vidéo|capteurs électroniques|cargadores|cargadores de batería|"
        "cargadores para vehículos eléctricos|cartes de circuits imprimés|cartes mémoire|cartes sim|cartes à puce|"
        "casques audio|cd y dvd|celda solar|celdas de batería|celdas de batería de litio|celdas fotovoltaicas|"
        "celdas solares|cellules de batterie|cellules photovoltaïques|cellules solaires|celular|celulares|"
        "cerraduras eléctricas de imán|charbons électriques|chargeurs|chargeurs de batterie|chatarra electrónica|"
        "chauffe-eau|chauffe-eau électriques|chip|chips|chips de ia|chips de inteligencia artificial|chips de memoria|"
        "cigarettes électroniques|cigarrillos electrónicos|cintas magnéticas|circuitos electrónicos|circuitos impresos|"
        "circuitos integrados|circuits imprimés|circuits intégrés|circuits électroniques|clés usb|"
        "componentes electrónicos|componentes electrónicos activos|componentes eléctricos|componentes semiconductores|"
        "composants électriques|composants électroniques|condensadores|condensadores eléctricos|condensateurs|"
        "condensateurs et résistances|condensateurs électrolytiques|conducteurs électriques|conductores eléctricos|"
        "conmutadores telefónicos|connecteurs|contactores|convertidores|convertisseurs|cortapelos|"
        "cristales piezoeléctricos|cuadros eléctricos|cuarzo piezoeléctrico|cámaras de seguridad|cámaras de televisión|"
        "cámaras de video|cámaras de vigilancia|cámaras digitales|cámaras fotográficas digitales|cámaras web|câblage|"
        "câbles|câbles coaxiaux|câbles de fibres optiques|câbles en fibre optique|câbles isolés|câbles sous-marins|"
        "câbles à fibres optiques|câbles électriques|células de batería|células fotoeléctricas|células fotovoltaicas|"
        "células solares|células y módulos solares|decodificadores|desechos electrónicos|diodes|"
        "diodes électroluminescentes|diodos|discos compactos|discos ópticos|disjoncteurs|disjuntores|"
        "dispositifs électroniques|dispositivos electrónicos|dispositivos semiconductores|déchets électroniques|"
        "décodeurs|démarreurs|electrodos de carbón|electrodos de grafito|electrogeneradores|electroimanes|electrónica|"
        "electrónica de consumo|electrónicos|electrónicos de consumo|enceintes|enchufes|equipo de radar|"
        "equipo de telecomunicaciones|equipo eléctrico y electrónico|equipos 5g|equipos de audio|"
        "equipos de comunicación|equipos de red|equipos de redes|equipos de soldadura|equipos de sonido|"
        "equipos de telecomunicaciones|equipos de telefonía|equipos de transmisión|equipos electrónicos|"
        "equipos eléctricos|equipos eólicos|equipos fotovoltaicos|equipos telefónicos|equipos y aparatos eléctricos|"
        "escobillas de carbón|essuie-glaces|estaciones base|estaciones de carga|estaciones de soldadura|"
        "estufas eléctricas|extensiones eléctricas|faisceaux de câbles|faisceaux électriques|faros|faros de automóvil|"
        "fers à repasser|feux de signalisation|fils et câbles|fils et câbles isolés|fils isolés|fils électriques|focos|"
        "focos ahorradores|focos led|fotodiodos|fours à induction|fours à micro-ondes|fours électriques|"
        "freidoras de aire|freidoras eléctricas|friteuses|fusibles|generadores|generadores eléctricos|"
        "generadores eólicos|grabadoras|grandes transformadores de potencia|grille-pain|groupes électrogènes|"
        "grupos electrógenos|générateurs|générateurs électriques|haut-parleurs|herramientas eléctricas|"
        "hervidores eléctricos|hilos eléctricos|hilos y cables|hornos de microondas|hornos eléctricos|"
        "hornos eléctricos industriales|hornos microondas|imanes|imanes de ferrita|imanes de neodimio|"
        "imanes de tierras raras|imanes permanentes|imprimantes de circuits|imán|interrupteurs|interruptores|"
        "inversores|inversores solares|isolateurs|lampes de poche|lampes fluorescentes compactes|lampes led|"
        "lampes à décharge|lecteurs dvd|led|licuadoras|limpiaparabrisas|linternas|lámparas de descarga|"
        "lámparas fluorescentes|lámparas fluorescentes compactas|lámparas halógenas|lámparas led|lámparas portátiles|"
        "machines à souder|machines électriques|magnetos|maquinaria eléctrica|material eléctrico|"
        "material eléctrico y electrónico|matériel de télécommunication|matériel électrique|memorias usb|micro-ondes|"
        "microchips|microcontroladores|microondas|microphones|microprocesador|microprocesadores|microprocesseurs|"
        "micrófonos|mixeurs|modules photovoltaïques|modules solaires|moniteurs|monitores|moteurs électriques|"
        "motor eléctrico|motores de arranque|motores eléctricos|motores eléctricos trifásicos|multiplicateurs|"
        "máquinas de soldar|máquinas de soldar eléctricas|máquinas eléctricas|módems|módulos de pantalla|"
        "módulos fotovoltaicos|módulos solares|ollas arroceras|ollas eléctricas|onduleurs|onduleurs solaires|"
        "outils électriques|panel fotovoltaico|panel solar|paneles de control|paneles fotovoltaicos|paneles led|"
        "paneles solares|panneau photovoltaïque|panneau solaire|panneaux photovoltaïques|panneaux solaires|pantallas|"
        "pantallas de televisión|pantallas lcd|pantallas led|pantallas oled|pantallas planas|parlantes|"
        "parrillas eléctricas|perceuses|perceuses électriques|phares|photovoltaïque|pilas|pilas alcalinas|"
        "pilas de combustible|pilas eléctricas|pilas y baterías|piles|piles alcalines|piles à combustible|"
        "piles électriques|placas de circuito impreso|placas fotovoltaicas|placas solares|planchas de vapor|"
        "planchas eléctricas|plantas eléctricas|plaques de cuisson|plaques à induction|portalámparas|"
        "postes téléphoniques|postes à souder|potenciómetros|prises électriques|procesadores|processeurs|"
        "processeurs graphiques|productos electrónicos|productos eléctricos|productos fotovoltaicos|"
        "produits photovoltaïques|produits électriques|produits électriques et électroniques|produits électroniques|"
        "projecteurs|puce|puces|puces d'ia|puces d'intelligence artificielle|puces de mémoire|puces mémoire|"
        "puces électroniques|radares|radars|radiateurs électriques|radio receptores|radiocasetes|receptores de radio|"
        "receptores de televisión|reproductores de dvd|residuos electrónicos|resistencias de calefacción|"
        "resistencias eléctricas|robots aspirateurs|robots de cocina|routers|routeurs|récepteurs de télévision|"
        "récepteurs radio|résistances|secadores de pelo|semi-conducteur|semi-conducteurs|semiconducteurs|semiconductor|"
        "semiconductores|semáforos|sensores electrónicos|sistemas de almacenamiento de energía|smartphone|"
        "soldadoras eléctricas|sonnettes|soportes de grabación|stations de base|systèmes d'électrodes en graphite|"
        "systèmes de stockage d'énergie|sèche-cheveux|tableaux électriques|tableros eléctricos|"
        "tables à repasser de four|taladros|taladros eléctricos|tarjetas de circuito impreso|tarjetas de circuitos|"
        "tarjetas de memoria|tarjetas inteligentes|tarjetas sim|televisiones|televisiones a color|televisión|televisor|"
        "televisores|televisores a color|televisores en color|teléfono móvil|teléfonos|teléfonos celulares|"
        "teléfonos inteligentes|teléfonos móviles|terminales telefónicos|timbres|timbres eléctricos|tocadiscos|"
        "tomas de corriente|tondeuses à cheveux|tostadoras|transformador|transformadores|"
        "transformadores de distribución|transformadores de potencia|transformadores eléctricos|transformateurs|"
        "transformateurs de puissance|transformateurs électriques|transistores|transistors|trituradoras de alimentos|"
        "tubes cathodiques|tubos de rayos catódicos|tubos fluorescentes|turbinas de viento|turbinas eólicas|"
        "turbinas eólicas marinas|turbines éoliennes|téléphones|téléphones intelligents|téléphones mobiles|"
        "téléphones portables|télés|téléviseurs|téléviseurs couleur|unidades de estado sólido|vapeadores|vapeurs|"
        "vapoteuses|ventiladores domésticos|ventilateurs domestiques|videocámaras|válvulas electrónicas|écouteurs|"
        "écrans|écrans lcd|écrans led|écrans oled|écrans plats|écrans tactiles|électrodes de graphite|"
        "électrodes en graphite|électrolyseurs de courant|électronique|électronique grand public|éoliennes|épilateurs|"
        "équipements 5g|équipements de communication|équipements de réseau|équipements de télécommunications|"
        "équipements réseau|équipements télécoms|équipements électriques|équipements électroniques"
    ),
    "86": (
        "automotores ferroviarios|autorails|autovías férreas|bogies|coches de ferrocarril|coches de metro|contenedor|"
        "contenedores|contenedores de carga|contenedores marítimos|contenedores refrigerados|contenedores vacíos|"
        "conteneurs|conteneurs frigorifiques|conteneurs maritimes|ejes de ferrocarril|equipo ferroviario|"
        "ferrocarriles material|locomotives|locomotives diesel|locomotives électriques|locomotoras|locomotoras diésel|"
        "locotracteurs|material ferroviario|material rodante|material rodante ferroviario|matériel ferroviaire|"
        "matériel ferroviaire roulant|matériel roulant|partes de locomotoras|rames de métro|roues ferroviaires|"
        "ruedas de ferrocarril|señalización ferroviaria|tgv|trains|trains à grande vitesse|tramways|tranvías|tren|"
        "trenes|trenes de alta velocidad|vagones|vagones cisterna|vagones de carga|vagones de ferrocarril|"
        "vagones de metro|vagones de pasajeros|vagones de tren|vagón|vehículos ferroviarios|"
        "vehículos ferroviarios de mantenimiento|wagons|wagons de marchandises|wagons et locomotives|wagons-citernes|"
        "équipements ferroviaires"
    ),
    "87": (
        "4x4|accessoires automobiles|airbags|ambulances|ambulancias|amortiguadores|amortisseurs|auto|autobus|"
        "autobus électriques|autobuses|autobuses eléctricos|autocars|automobile|automobiles|automotor|automotores|"
        "automóvil|automóviles|automóviles ligeros|automóviles nuevos|automóviles usados|automóviles y autopartes|"
        "autoparte|autopartes|autopartes y componentes|autos|autos chocolate|autos de lujo|autos eléctricos|"
        "autos híbridos|autos nuevos|autos usados|autos y autopartes|autos y camiones|bicicletas|bicicletas eléctricas|"
        "bicyclettes|bicyclettes électriques|bienes automotrices|blindés|bolsas de aire|boîtes de vitesses|brouettes|"
        "bus|bus électriques|buses eléctricos|cabinas de camión|cadres de vélos|cajas de cambio|cajas de velocidades|"
        "camion|camiones|camiones cisterna|camiones de bomberos|camiones de carga|camiones grúa|camiones hormigonera|"
        "camiones ligeros|camiones pesados|camiones volquete|camioneta|camionetas|camionnettes|camions|"
        "camions de pompiers|camions-bennes|camions-citernes|camión|camping-cars|capós|caravanas|caravanes|carretillas|"
        "carretillas industriales automotoras|carriolas|carritos de golf|carritos de mano|carro|carrocerías|"
        "carrocerías para vehículos|carros|carros chinos|carros de combate|carros de golf|carros eléctricos|"
        "carrosseries|casas rodantes|ceintures de sécurité|chariots|chars de combat|chasis|chasis con motor|"
        "chasis de vehículos|châssis|châssis avec moteur|châssis de véhicules|ciclomotores|cinturones de seguridad|"
        "coche|cochecitos de bebé|coches|coches chinos|coches de lujo|coches eléctricos|coches híbridos|coches usados|"
        "columnas de dirección|componentes automotrices|componentes de automóviles|composants automobiles|"
        "cuadros de bicicleta|cuatrimotos|cyclomoteurs|diablitos|direction assistée|discos de freno|disques de frein|"
        "ejes con diferencial|embragues|embrayages|essieux|fauteuils roulants|filière automobile|fourgonnettes|freins|"
        "frenos|furgones|furgonetas|guardabarros|industria automotriz|industria automovilística|industrie automobile|"
        "jantes|jantes en alliage|jantes en aluminium|llantas de aleación|llantas de aluminio|"
        "material de transporte terrestre|monopatines eléctricos|motocicletas|motocicletas eléctricas|motoculteurs|"
        "motocultores|motocycles|motocycles et cycles|motocyclettes|motos|motos eléctricas|mototaxi|mototaxis|omnibús|"
        "parachoques|pare-chocs|partes automotrices|partes de automóviles|partes de autos|partes de bicicletas|"
        "partes de vehículos|partes para vehículos|partes y componentes automotrices|partes y piezas de vehículos|"
        "patinetes eléctricos|pick-up|pickups eléctricas|piezas automotrices|piezas de auto|piezas de automóviles|"
        "piezas de coches|piezas de vehículos|piezas para automóviles|piezas y componentes automotrices|pièces auto|"
        "pièces automobiles|pièces d'automobiles|pièces de rechange automobiles|pièces de voitures|"
        "pièces détachées automobiles|pièces et composants automobiles|poids lourds|pots d'échappement|poussettes|"
        "productos automotrices|productos de la industria automotriz|produits automobiles|puertas de automóvil|"
        "radiadores|radiateurs automobiles|recambios de automóvil|refacciones|refacciones automotrices|remolques|"
        "remolques y semirremolques|remorques|repuestos automotrices|repuestos de automóviles|repuestos para vehículos|"
        "rin de aluminio|rines|rines de aluminio|roues|roues en acier|roues en aluminium|ruedas|ruedas de acero|"
        "ruedas de aluminio|scooters|scooters eléctricos|secteur automobile|sector automotriz|sector automovilístico|"
        "semi-remorques|semirremolques|side-cars|silenciadores|sillas de ruedas|sillines de bicicleta|"
        "sistemas de dirección|sistemas de escape|sistemas de frenos|suv|systèmes de freinage|tambores de freno|"
        "tanques blindados|tanques de guerra|todoterrenos|tombereaux|tracteurs|tracteurs agricoles|tracteurs routiers|"
        "tractocamiones|tractocamión|tractor|tractores|tractores agrícolas|tractores de carretera|tractores de jardín|"
        "tractores de oruga|transmisiones automotrices|tricimotos|trottinettes|trottinettes électriques|vehículo|"
        "vehículo eléctrico|vehículos|vehículos a motor|vehículos automotores|vehículos automóviles|"
        "vehículos blindados|vehículos comerciales|vehículos de carga|vehículos de motor|vehículos de pasajeros|"
        "vehículos de tres ruedas|vehículos eléctricos|vehículos especiales|vehículos híbridos|vehículos ligeros|"
        "vehículos livianos|vehículos pesados|vehículos terrestres|vehículos todo terreno|vehículos usados|"
        "vehículos utilitarios|vehículos y autopartes|vehículos y sus partes|voiture|voiture électrique|voitures|"
        "voitures d'occasion|voitures de luxe|voitures de tourisme|voitures hybrides|voitures neuves|"
        "voitures particulières|voitures électriques|voiturettes de golf|volquetes|véhicule|véhicule électrique|"
        "véhicules|véhicules automobiles|véhicules blindés|véhicules d'occasion|véhicules hybrides|véhicules légers|"
        "véhicules particuliers|véhicules tout-terrain|véhicules utilitaires|véhicules utilitaires légers|"
        "véhicules à moteur|véhicules électriques|vélocipèdes|vélos|vélos à assistance électrique|vélos électriques|"
        "équipementiers|équipements automobiles|équipements pour automobiles"
    ),
    "88": (
        "aeronave|aeronave no tripulada|aeronaves|aeronaves civiles|aeronaves militares|aerostatos|autogiros|avion|"
        "aviones|aviones civiles|aviones comerciales|aviones de carga|aviones de combate|aviones de pasajeros|"
        "aviones y sus partes|avionetas|avions|avions cargos|avions civils|avions commerciaux|avions d'affaires|"
        "avions de chasse|avions de combat|avions de ligne|avions de transport militaire|avions et pièces|"
        "avions militaires|avions régionaux|avions à réaction|avión|avión comercial|avión de combate|"
        "avión de pasajeros|aéronautique|aéronefs|aéronefs civils|aérospatiale|catapultas para aeronaves|"
        "cohetes espaciales|componentes aeronáuticos|composants aéronautiques|dirigeables|dron|drones|drones agrícolas|"
        "drones civiles|drones civils|drones militares|engins spatiaux|fuselages|fuselajes|fusées spatiales|"
        "globos aerostáticos|globos y dirigibles|gros-porteurs|helicóptero|helicópteros|hidroaviones|hydravions|"
        "hélices de avión|hélices y rotores|hélicoptère|hélicoptères|jets d'affaires|jets privados|jets privés|"
        "jets regionales|lanceurs|lanceurs spatiaux|lanzadores espaciales|naves espaciales|palas de helicóptero|"
        "paracaídas|paracaídas y planeadores|parachutes|parachutes et planeurs|partes aeronáuticas|partes de aeronaves|"
        "partes de aviones|partes para aviones|partes y piezas de aviones|piezas de aeronaves|piezas de aviones|"
        "pièces aéronautiques|pièces d'avion|pièces d'avions|pièces d'aéronefs|planeadores|planeadores y alas delta|"
        "planeurs|productos aeroespaciales|productos aeronáuticos|produits aéronautiques|produits aérospatiaux|"
        "satellites|satellites artificiels|satélites|satélites artificiales|simuladores de vuelo|simulateurs de vol|"
        "trains d'atterrissage|trenes de aterrizaje|vaisseaux spatiaux|vehículos aéreos no tripulados|"
        "vehículos espaciales|vehículos espaciales suborbitales|véhicules aériens sans pilote"
    ),
    "89": (
        "artefactos flotantes|barcazas|barco|barcos|barcos de pasajeros|barcos de pesca|barcos de vela|"
        "barcos graneleros|barcos para desguace|barcos pesqueros|bateau|bateaux|bateaux de croisière|"
        "bateaux de plaisance|bateaux de pêche|bateaux pneumatiques|bateaux à passagers|bateaux-citernes|botes|"
        "botes inflables|bouées|boyas|bulk carriers|buque|buque de carga|buque tanque|buques|buques cisterna|"
        "buques de crucero|buques de guerra|buques factoría|buques graneleros|buques mercantes|buques metaneros|"
        "buques petroleros|buques portacontenedores|canoas|canots|canoës|chalands|corbetas|corvettes|diques flotantes|"
        "docks flottants|dragas|dragues|embarcaciones|embarcaciones de recreo|ferrys|flotte de navires|fragatas|"
        "frégates|guardacostas|kayaks|lanchas|lanchas rápidas|metaneros|motos acuáticas|motos de agua|méthaniers|"
        "navire|navires|navires de croisière|navires de guerre|navires de plaisance|navires de pêche|navires marchands|"
        "navires-citernes|navires-usines|paquebots|plataformas de perforación|plataformas petroleras|"
        "plateformes de forage|plateformes pétrolières|plates-formes de forage|pontones|portaaviones|portacontenedores|"
        "porte-avions|porte-conteneurs|pétroliers|remolcadores|remorqueurs|remorqueurs et barges|sous-marins|"
        "submarinos|transbordadores|veleros|voiliers|vraquiers|yachts|yates"
    ),
    "90": (
        "aceleradores de partículas médicos|agujas hipodérmicas|agujas quirúrgicas|aiguilles médicales|altímetros|"
        "analizadores|anteojos|anteojos de sol|aparatos auditivos|aparatos de diálisis|aparatos de masaje|"
        "aparatos de mecanoterapia|aparatos de medición|aparatos de medida|aparatos de ortopedia|"
        "aparatos de ozonoterapia|aparatos de rayos x|aparatos de resonancia magnética|aparatos de uso médico|"
        "aparatos de óptica|aparatos e instrumentos de óptica|aparatos e instrumentos médicos|aparatos médicos|"
        "aparatos ópticos|appareil médical|appareils auditifs|appareils d'orthopédie|appareils de dialyse|"
        "appareils de massage|appareils de mesure|appareils de projection|appareils de radiographie|appareils médicaux|"
        "appareils optiques|appareils orthopédiques|appareils photo|appareils photographiques|appareils à rayons x|"
        "artículos de ortopedia|artículos ortopédicos|audífonos médicos|balances de précision|balanzas de precisión|"
        "barómetros|bastones ortopédicos|binoculares|boussoles|brújulas|béquilles|calibres|capteurs de pression|"
        "cathéters|catéteres|compteurs d'eau|compteurs d'électricité|compteurs de gaz|compteurs électriques|"
        "contadores de agua|contadores de gas|contadores eléctricos|corsés ortopédicos|cromatógrafos|"
        "cámaras fotográficas|dents artificielles|dializadores|dientes artificiales|dispositif médical|"
        "dispositifs médicaux|dispositivo médico|dispositivos de uso médico|dispositivos médicos|ecógrafos|"
        "equipo de diagnóstico|equipo médico|equipo médico quirúrgico|equipos de imagenología|"
        "equipos de inspección de seguridad|equipos de laboratorio|equipos de rayos x|equipos de resonancia|"
        "equipos hospitalarios|equipos médicos|escáneres|espectrómetros|estetoscopios|fibra óptica|fibre optique|"
        "films polarisants|filtros ópticos|flashes fotográficos|gafas|gafas de sol|guías médicas|hidrómetros|"
        "hologramas|implantes|instrumental médico|instrumental quirúrgico|instrumentos científicos|"
        "instrumentos de dibujo|instrumentos de medición|instrumentos de medida|instrumentos de navegación|"
        "instrumentos de precisión|instrumentos de topografía|instrumentos de óptica|instrumentos dentales|"
        "instrumentos médicos|instrumentos quirúrgicos|instrumentos y aparatos de óptica|"
        "instrumentos y aparatos médicos|instrumentos ópticos|instruments chirurgicaux|instruments d'arpentage|"
        "instruments d'optique|instruments de mesure|instruments de précision|instruments dentaires|"
        "instruments et appareils d'optique|instruments médicaux|instruments médicaux et chirurgicaux|"
        "instruments scientifiques|insumos médicos de jeringas|jeringas|jeringuillas|jumelles|lasers|lentes|"
        "lentes de contacto|lentes de sol|lentes oftálmicas|lentes oftálmicos|lentes y prismas|lentes ópticas|"
        "lentilles de contact|lentilles et prismes|lunettes|lunettes de soleil|láminas polarizantes|láseres|manomètres|"
        "manómetros|marcapasos|masques à gaz|material de odontología|material médico|material quirúrgico|"
        "matériel médical|medidores de agua|medidores eléctricos|microscopes|microscopios|miras telescópicas|"
        "monturas de anteojos|montures de lunettes|muletas|máscaras antigás|objectifs photographiques|"
        "objetivos fotográficos|osciloscopios|pacemakers|pantallas de cristal líquido lcd|pied à coulisse|prismas|"
        "prismes|productos médicos de diagnóstico|productos sanitarios|prothèses|prothèses auditives|"
        "proyectores cinematográficos|prótesis|reguladores automáticos|resonadores magnéticos|respiradores|"
        "respirateurs|respirateurs artificiels|scanners ct|scanners médicaux|seringues|sillones dentales|sonómetros|"
        "spectromètres|stents|stimulateurs cardiaques|stéthoscopes|systèmes d'inspection de marchandises|"
        "systèmes d'inspection des cargaisons|tachymètres|tacómetros|taxímetros|telescopios|tensiomètres|tensiómetros|"
        "teodolitos|termostatos|termómetros|thermomètres|thermostats|tomógrafos|télescopes|velocímetros|"
        "ventiladores mecánicos|ventiladores pulmonares|verres de lunettes|verres ophtalmiques|échographes|"
        "équipement médical|équipements d'imagerie|équipements de laboratoire|équipements médicaux"
    ),
    "91": (
        "artículos de relojería|boîtiers de montres|bracelets de montre|cajas de reloj|chronomètres|correas de relojes|"
        "correas para relojes|cronómetros|despertadores|horlogerie|horlogerie suisse|horloges|horloges murales|"
        "mecanismos de relojería|montre|montres|montres connectées à quartz|montres de luxe|montres de poche|"
        "montres mécaniques|montres-bracelets|mouvements d'horlogerie|produits horlogers|reloj|reloj de pulsera|"
        "relojería|relojes|relojes de bolsillo|relojes de mesa|relojes de pared|relojes de pulsera|"
        "relojes despertadores|relojes inteligentes de cuarzo|réveils"
    ),
    "92": (
        "accordéons|acordeones|armónicas|arpas|batería musical|baterías acústicas|boîtes à musique|cajas de música|"
        "clarinetes|cuerdas musicales|flautas|flûtes|guitares|guitares électriques|guitarras|harmonicas|harpes|"
        "instrumento musical|instrumentos de cuerda|instrumentos de percusión|instrumentos de viento|"
        "instrumentos musicales|instruments de musique|instruments à cordes|instruments à percussion|"
        "instruments à vent|metrónomos|pianos|saxofones|saxophones|sintetizadores|synthétiseurs|trompetas|trompettes|"
        "violines|violoncelles|violonchelos|violons"
    ),
    "93": (
        "ametralladoras|arma|armamento|armamentos|armas|armas cortas|armas de aire comprimido|armas de caza|"
        "armas de fuego|armas de guerra|armas deportivas|armas ligeras|armas pequeñas|armas y municiones|arme|armement|"
        "armements|armes|armes blanches|armes de chasse|armes de guerre|armes et munitions|armes légères|armes à feu|"
        "artillerie|artillería|bayonetas|baïonnettes|bombas de aviación|bombas de racimo|bombas y granadas|"
        "bombes à sous-munitions|carabinas|carabines|cartuchos de escopeta|cartuchos de munición|equipamiento militar|"
        "equipo militar|equipos militares|escopetas|espadas|fusil|fusiles|fusils de chasse|fusils et carabines|"
        "gas lacrimógeno|granadas de mano|granadas y bombas|grenades|lance-roquettes|lanzacohetes|material bélico|"
        "material de guerra|material militar|matériel d'armement|matériel de guerre|matériel militaire|"
        "minas antipersonal|minas antitanque|minas terrestres|mines antipersonnel|misil|misiles|misiles balísticos|"
        "missiles|missiles balistiques|mitrailleuses|morteros|mortiers d'artillerie|municiones|munición|munitions|obus|"
        "obuses|obuses de artillería|partes de armas|pistolas|pistolets|pièces d'armes|projectiles|proyectiles|"
        "proyectiles de artillería|revolvers|revólveres|rifles|roquettes|sistemas de armas|sistemas de defensa aérea|"
        "systèmes d'armes|systèmes de défense aérienne|torpedos|torpedos y minas|torpilles|équipement militaire"
    ),
    "94": (
        "almohadas|ameublement|anuncios luminosos|aparatos de alumbrado|aparatos de iluminación|apliques|"
        "appareils d'éclairage|appliques|armarios|armoires|artículos de iluminación|asientos|asientos de automóvil|"
        "asientos de avión|asientos para automóviles|asientos para vehículos|bancos de madera|bases de cama|berceaux|"
        "bureaux en bois|bâtiments préfabriqués|cabeceras|camas|camas de hospital|canapés|candelabros|candiles|"
        "casas modulares|casas prefabricadas|chaises|cocinas integrales|cojines|colchones|colchones de espuma|"
        "colchones de resortes|colchonetas|colchón|construcciones prefabricadas|constructions préfabriquées|couettes|"
        "coussins|cubrecamas acolchados|cunas|cómodas|edificaciones prefabricadas|edredones|edredones y almohadas|"
        "edredón|enseignes lumineuses|escritorios|estanterías|farolas|faroles|fauteuils|fauteuils de dentiste|"
        "gabinetes|gabinetes de baño|gabinetes de cocina|guirlandes lumineuses|lampadaires|lampes|lampes de bureau|"
        "letreros luminosos|libreros|literas|lits d'hôpitaux|luces navideñas|luminaires|luminaires led|luminarias|"
        "luminarias led|lustres|lámparas|lámparas de mesa|lámparas de techo|lámparas eléctricas|lámparas solares|"
        "maisons préfabriquées|matelas|mesas|mesas y sillas|meuble|meubles|meubles de bureau|meubles de cuisine|"
        "meubles en bois|meubles en kit|meubles en métal|meubles en plastique|meubles en rotin|meubles métalliques|"
        "meubles rembourrés|mobiliario|mobiliario médico|mobiliario médico quirúrgico|mobilier|mueble|muebles|"
        "muebles de bambú|muebles de cocina|muebles de dormitorio|muebles de madera|muebles de metal|"
        "muebles de oficina|muebles de plástico|muebles de ratán|muebles metálicos|muebles médicos|"
        "muebles para el hogar|muebles tapizados|muebles y colchones|muebles y sus partes|oreillers|"
        "planches à repasser|prefabricados de madera|pupitres|ropa de cama acolchada|roperos|sacos de dormir|"
        "sacs de couchage|silla|sillones|sillones de dentista|sillón|siège auto|sièges|sièges automobiles|"
        "sièges d'avion|sièges de voiture|sièges et lits|sofás|somieres|sommiers|sommiers à ressorts|"
        "tablas de planchar|tables de salle|tables et chaises|tables à repasser|tabourets|taburetes|tocadores|vitrinas|"
        "viviendas prefabricadas|étagères"
    ),
    "95": (
        "adornos de Navidad|adornos navideños|animales de peluche|anzuelos|aparatos de fitness|aparatos de gimnasia|"
        "appareils de fitness|appareils de gymnastique|articles de fête|articles de pêche|articles de sport|"
        "articles sportifs|artículos de deporte|artículos de pesca deportiva|artículos deportivos|artículos navideños|"
        "artículos para fiestas|artículos para pesca|balles de golf|balles de tennis|ballons de football|balones|"
        "balones de baloncesto|balones de fútbol|bates de béisbol|bicicletas estáticas|billares|caminadoras|"
        "cannes à pêche|cartas de juego|cartes à jouer|cañas de pescar|clubs de golf|cochecitos de muñecas|columpios|"
        "confeti|consolas|consolas de juego|consolas de videojuegos|consoles de jeux|consoles de jeux vidéo|disfraces|"
        "drones de juguete|déguisements|equipo deportivo|esferas navideñas|esquís|globos|globos de fiesta|"
        "globos de juguete|globos de látex|guantes de boxeo|hameçons|instrumentos musicales de juguete|jeux|"
        "jeux de cartes|jeux de construction|jeux de société|jeux et jouets|jeux vidéo|jeux électroniques|jouet|jouets|"
        "juegos de mesa|juegos electrónicos|juegos mecánicos|juegos y juguetes|juguete|juguetería|juguetes|"
        "juguetes de plástico|juguetes electrónicos|machines à sous|manèges|maquetas|maquettes|marionetas|"
        "material deportivo|matériel de sport|mesas de billar|mesas de ping-pong|modèles réduits|muñecas|"
        "máquinas de ejercicio|máquinas de juego|máquinas tragamonedas|naipes|palos de golf|patines|patines de hielo|"
        "patines en línea|patinetas|patins|patins à glace|pelotas|pelotas de golf|pelotas de tenis|peluche|peluches|"
        "piscinas|piscinas inflables|piscines gonflables|pistolas de agua de juguete|planches de surf|poupées|puzles|"
        "puzzles|raquetas|raquetas de tenis|raquettes|rompecabezas|skateboards|skis|tablas de surf|tables de ping-pong|"
        "tapis de course|tiovivos|toboganes de parque|trampolines|triciclos|tricycles|trineos|videojuegos|yoyos|"
        "árboles de Navidad|árboles de Navidad artificiales|équipements de fitness|équipements de sport|"
        "équipements sportifs"
    ),
    "96": (
        "almohadillas entintadas|ardoises d'écolier|articles d'hygiène féminine|artículos de higiene desechables|"
        "balais|balais et brosses|bolígrafos|borlas|botones a presión|botones de nácar|botones y cierres|"
        "bouteilles isothermes|boutons|boutons et fermetures|boutons et fermetures éclair|boutons-pression|briquets|"
        "briquets jetables|briquets à gaz|brochas|broches para ropa|brosses|brosses à dents|cepillos|"
        "cepillos de cabello|cepillos de dientes|cierres|cierres relámpago|cintas entintadas|cintas para impresoras|"
        "compresas|couches|couches jetables|couches pour adultes|couches pour bébés|couches-culottes|craies|crayolas|"
        "crayons|crayons de couleur|cremalleras|encendedor|encendedores|encendedores de bolsillo|escobas|"
        "escobas y cepillos|escobas y escobillas|escobillas|fermetures à glissière|fermetures éclair|"
        "feutres de couleur|gises|horquillas para el pelo|houppes|ivoire travaillé|lápices|lápices de colores|"
        "lápices de grafito|lápiz|maniquíes|marfil trabajado|marqueurs|minas para lápices|monopodes|pañal|pañales|"
        "pañales desechables|pañales para adultos|pañales para bebé|peignes|peines|peines y peinetas|pinceaux|pinceles|"
        "pizarras escolares|plumas estilográficas|plumas fuente|plumones|productos de higiene femenina|"
        "protections hygiéniques|pulverizadores de tocador|rotuladores|selfie sticks|sellos de goma|sellos fechadores|"
        "serviettes hygiéniques|stylos|stylos à bille|stylos à encre|stylos à plume|tamices manuales|"
        "tampons hygiéniques|termos|thermos|tizas|toallas femeninas|toallas sanitarias|trípodes|"
        "vaporisateurs de parfum|vasos térmicos|viajes de costura"
    ),
    "97": (
        "antigüedad|antigüedades|antigüedades chinas|antiquités|artefacts culturels|bienes culturales antiguos|"
        "colecciones de numismática|cuadros y esculturas|dibujos a mano|esculturas|estampas originales|estatuas|"
        "fossiles|fósiles|grabados|litografías|manuscritos antiguos|manuscrits anciens|monedas antiguas|"
        "monnaies anciennes|objetos arqueológicos|objetos de arte|objetos de colección|objets archéologiques|"
        "objets d'art|objets de collection|obras de arte|oeuvres d'art|piezas arqueológicas|piezas de museo|"
        "pinturas al óleo|pinturas y dibujos|sculptures|sellos de colección|tableau de maître|tableaux|"
        "tableaux et gravures|tableaux et sculptures|timbres de collection|œuvres d'art|œuvres d’art"
    ),
}

GERMAN: Final[Mapping[str, str]] = {
    "": (
        "Agrarerzeugnisse|Agrargüter|Agrarprodukte|Agrarprodukten|Agrarwaren|Dienstleistungen|Energie|Erzeugnis|"
        "Erzeugnisse|Gut|Güter|Hochtechnologie|Industriegüter|Industriegütern|Industrieprodukte|Industriewaren|"
        "Investitionsgüter|Konsumgüter|kritische Mineralien|kritische Rohstoffe|kritischen Rohstoffen|"
        "Landwirtschaft|landwirtschaftliche Erzeugnisse|landwirtschaftliche Produkte|"
        "landwirtschaftlichen Erzeugnisse|landwirtschaftlichen Produkte|Lebensmittel|Luxusgüter|Metalle|Mineralien|"
        "Nahrungsmittel|Produkt|Produkte|Rohstoff|Rohstoffe|Rohstoffen|Technologie|Technologien|Vorprodukte|Ware|"
        "Waren"
    ),
    "01": "lebende Rinder|lebende Schweine|lebende Tiere|Nutztiere|Pferde|Rinder|Schafe|Schweine|Vieh",
    "02": (
        "Fleisch|Fleischprodukte|Fleischwaren|Geflügel|Geflügelfleisch|Hähnchen|Hähnchenfleisch|Hühnerfleisch|"
        "Lammfleisch|Putenfleisch|Rindfleisch|Schinken|Schlachtnebenerzeugnisse|Schweinefleisch|Speck"
    ),
    "03": (
        "Fisch|Fische|Fischereierzeugnisse|Fischereiprodukte|Fischprodukte|Garnelen|Hering|Hummer|Kabeljau|Lachs|"
        "Meeresfrüchte|Thunfisch"
    ),
    "04": (
        "Butter|Eier|Honig|Joghurt|Käse|Magermilchpulver|Milch|Milcherzeugnisse|Milchprodukte|Milchprodukten|"
        "Milchpulver|Molke|Molkereiprodukte|Sahne"
    ),
    "06": "Blumen|Pflanzen|Schnittblumen",
    "07": "Bohnen|Erbsen|Gemüse|Gurken|Kartoffeln|Knoblauch|Paprika|Pilze|Tomaten|Zwiebeln",
    "07 08": "Obst und Gemüse",
    "08": (
        "Avocados|Bananen|Cashewkerne|Datteln|Erdbeeren|Früchte|Heidelbeeren|Kirschen|Mandeln|Nüsse|Obst|Orangen|"
        "Pekannüsse|Pistazien|Trauben|Walnüsse|Weintrauben|Zitronen|Zitrusfrüchte|Äpfel"
    ),
    "09": "Gewürze|Ingwer|Kaffee|Kaffeebohnen|Nelken|Pfeffer|schwarzer Pfeffer|Tee|Vanille|Zimt",
    "10": "Gerste|Getreide|Hafer|Hirse|Mais|Reis|Roggen|Weizen",
    "11": "Malz|Mehl|Stärke|Weizenmehl",
    "12": (
        "Algen|Erdnüsse|Hopfen|Raps|Rapssaat|Saatgut|Soja|Sojabohne|Sojabohnen|Sonnenblumenkerne|Zuckerrohr|"
        "Zuckerrüben|Ölsaat|Ölsaaten"
    ),
    "15": (
        "Fette|Fischöl|Kokosöl|Margarine|Olivenöl|Palmöl|Pflanzenöl|Pflanzenöle|Rapsöl|Sojaöl|Sonnenblumenöl|"
        "Speiseöl|Speiseöle"
    ),
    "16": "Fischkonserven|Thunfischkonserven|Wurst|Wurstwaren|Würste",
    "17": "Isoglukose|Melasse|Rohrzucker|Rohzucker|Süßwaren|Zucker",
    "18": "Kakao|Kakaobohnen|Kakaobutter|Schokolade",
    "19": "Babynahrung|Backwaren|Brot|Kekse|Nudeln|Säuglingsnahrung|Teigwaren",
    "20": (
        "Apfelsaft|Erdnussbutter|Fruchtsaft|Fruchtsäfte|Kartoffelchips|Konfitüre|Oliven|Orangensaft|Pommes frites|Säfte"
    ),
    "21": "Hefe|Soßen|Speiseeis|Suppen",
    "22": (
        "Alkohol|Bier|Biere|Bourbon|Branntwein|Champagner|Cognac|Essig|Ethanol|Getränke|Mineralwasser|Rum|"
        "Schaumwein|Sekt|Spirituosen|Wein|Weinbrand|Weine|Weinen|Whiskey|Whisky|Wodka"
    ),
    "23": "Fischmehl|Futtermittel|Kleie|Rapsschrot|Sojaschrot|Tierfutter|Tiernahrung",
    "24": "Tabak|Tabakwaren|Zigaretten|Zigarren",
    "25": "Gips|Kies|Salz|Sand|Schwefel|Zement",
    "25 38": "Grafit|Graphit",
    "26": "Bauxit|Eisenerz|Eisenerze|Erz|Erze|Kupfererz|Kupferkonzentrat|Nickelerz",
    "27": (
        "Benzin|Bitumen|Braunkohle|Brennstoffe|Diesel|Elektrizität|Erdgas|Erdöl|Flüssigerdgas|Flüssiggas|Gas|"
        "Heizöl|Kerosin|Kohle|Kohlen|Koks|Kokskohle|Kraftstoff|Kraftstoffe|LNG|Mineralöl|Mineralölprodukte|Naphtha|"
        "Rohöl|Steinkohle|Strom|Treibstoff|Treibstoffe|Öl|Ölprodukte"
    ),
    "28": (
        "Aluminiumoxid|Ammoniak|Helium|Lithium|Natronlauge|Neon|Phosphor|Polysilizium|Schwefelsäure|seltene Erden|"
        "Seltene Erden|Seltenen Erden|Seltener Erden|Seltenerdmetalle|Silizium|Tonerde|Uran|Wasserstoff"
    ),
    "28 29": (
        "Chemie|Chemieprodukte|Chemikalien|chemische Erzeugnisse|chemische Produkte|chemischen Erzeugnissen|"
        "chemischen Produkte"
    ),
    "29": "Fentanyl|Methanol|organische Chemikalien|Vitamine|Wirkstoffe|Zitronensäure",
    "30": (
        "Antibiotika|Arzneimittel|Arzneimitteln|Generika|Impfstoff|Impfstoffe|Insulin|Medikamente|Medikamenten|"
        "Pharma|Pharmaprodukte|Pharmazeutika|pharmazeutische Erzeugnisse|pharmazeutische Produkte|"
        "pharmazeutischen Produkte"
    ),
    "31": "Düngemittel|Düngemitteln|Dünger|Harnstoff|Kali|Kalidünger|Kunstdünger|Phosphate|Stickstoffdünger",
    "32": "Farben|Farbstoffe|Lacke|Pigmente|Tinte",
    "33": "Kosmetik|Kosmetika|Kosmetikprodukte|Parfüm|Parfüms|Shampoo",
    "34": "Kerzen|Reinigungsmittel|Seife|Seifen|Waschmittel",
    "35": "Enzyme|Gelatine|Klebstoffe|Leim",
    "36": "Feuerwerk|Feuerwerkskörper|Sprengstoff|Sprengstoffe|Streichhölzer",
    "38": "Biodiesel|Glyphosat|Herbizide|Insektizide|Pestizide|Pflanzenschutzmittel",
    "39": (
        "Harze|Kunststoff|Kunststoffe|Kunststoffen|Kunststoffprodukte|Kunststoffwaren|Plastik|Plastikabfälle|"
        "Plastikmüll|Plastiktüten|Polyethylen|Polypropylen"
    ),
    "40": "Autoreifen|Gummi|Gummihandschuhe|Kautschuk|Naturkautschuk|Reifen",
    "41": "Felle|Häute|Leder",
    "42": "Handtaschen|Koffer|Lederwaren|Taschen",
    "43": "Pelz|Pelze",
    "44": "Bauholz|Holz|Holzpellets|Holzprodukte|Holzwaren|Nadelholz|Rundholz|Schnittholz|Spanplatten|Sperrholz",
    "45": "Kork",
    "47": "Altpapier|Zellstoff",
    "48": "Karton|Papier|Papierprodukte|Pappe|Toilettenpapier|Zeitungspapier",
    "49": "Buch|Bücher|Druckerzeugnisse|Zeitungen",
    "50": "Seide",
    TEXTILES: (
        "Bekleidung und Textilien|Textil|Textilien|Textilien und Bekleidung|Textilien und Kleidung|Textilprodukte|"
        "Textilwaren"
    ),
    "51": "Wolle",
    "52": "Baumwolle|Baumwollgarn|Jeansstoff",
    "53": "Flachs|Hanf|Jute|Leinen",
    "54 55": "Chemiefasern|Kunstfasern",
    "57": "Teppich|Teppiche",
    "61": "Pullover|Socken|Strickwaren|T-Shirts",
    "61 62": "Bekleidung|Bekleidungsartikel|Hemden|Hosen|Kleider|Kleidung|Textilbekleidung|Unterwäsche",
    "62": "Jeans|Jeanshosen",
    "63": "Altkleider|Atemschutzmasken|Bettwäsche|Decken|Gesichtsmasken|Handtücher|Masken|Schutzmasken",
    "64": "Lederschuhe|Schuhe|Schuhen|Schuhwaren|Sneaker|Sportschuhe|Stiefel|Turnschuhe",
    "65": "Helme|Hüte|Mützen",
    "66": "Regenschirme|Schirme",
    "68": "Beton|Granit|Kohlefaser|Marmor|Naturstein",
    "69": "Fliesen|Geschirr aus Porzellan|Kacheln|Keramik|Keramikfliesen|Keramikprodukte|Porzellan|Ziegel",
    "70": "Flachglas|Glas|Glasfasern|Glasflaschen|Glaswaren|Solarglas",
    "71": (
        "Diamanten|Edelmetalle|Edelsteine|Gold|Goldbarren|Palladium|Perlen|Platin|Rubine|Saphire|Schmuck|Silber|"
        "Smaragde"
    ),
    "72": (
        "Baustahl|Betonstahl|Bleche|Brammen|Edelstahl|Eisen|Eisen und Stahl|Eisenschrott|Elektroband|Elektrostahl|"
        "Ferrolegierungen|Ferrosilizium|Flachstahl|Grobblech|Roheisen|Rohstahl|Spezialstahl|Spezialstähle|Qualitätsstahl|Werkzeugstahl|Stahl|Stahlblech|Stahlbleche|"
        "Stahlbrammen|Stahlerzeugnisse|Stahlerzeugnissen|Stahlprodukte|Stahlprodukten|Stahls|Stahlschrott|"
        "Stahlwaren|Stähle|Walzdraht|Walzstahl|Warmband|warmgewalzter Stahl"
    ),
    "73": (
        "Befestigungselemente|Muttern und Schrauben|Nägel|Rohre|Röhren|Schrauben|Spundwände|Stahlketten|"
        "Stahlkonstruktionen|Stahlrohr|Stahlrohre|Stahlseile|Verbindungselemente|Waren aus Eisen oder Stahl|"
        "Windtürme"
    ),
    "74": "Kupfer|Kupferdraht|Kupferkathoden|Kupferprodukte|Kupferrohre|Messing",
    "75": "Nickel",
    "76": (
        "Alu|Alufolie|Aluminium|Aluminiumbleche|Aluminiumerzeugnisse|Aluminiumfolie|Aluminiumfolien|"
        "Aluminiumprodukte|Aluminiumprodukten|Aluminiumschrott|Aluminiumwaren|Strangpressprofile aus Aluminium"
    ),
    "78": "Blei",
    "79": "Zink",
    "80": "Zinn",
    "81": (
        "Antimon|Chrom|Gallium|Gallium und Germanium|Germanium|Kobalt|Magnesium|Mangan|Molybdän|Titan|Vanadium|"
        "Wismut|Wolfram"
    ),
    "82": "Besteck|Handwerkzeuge|Messer|Werkzeug|Werkzeuge",
    "83": "Schlösser",
    "84": (
        "Anlagen zur Chipherstellung|Atomreaktoren|Bagger|Baumaschinen|Büromaschinen|Computer|Computern|"
        "Datenverarbeitungsgeräte|Datenverarbeitungsmaschinen|Dieselmotoren|Drucker|Druckmaschinen|EDV-Geräte|"
        "Flugzeugmotoren|Flugzeugtriebwerke|Gasturbine|Gasturbinen|Geschirrspüler|Hafenkräne|Industrieroboter|"
        "Kernreaktoren|Kessel|Klimaanlagen|Klimageräte|Kompressoren|Kräne|Kugellager|Kühlschränke|Landmaschinen|"
        "Laptops|Maschine|Maschinen|Maschinenbau|Maschinenbauprodukte|Motoren|Mähdrescher|Notebooks|Pumpen|Rechner|"
        "Roboter|Server|Textilmaschinen|Triebwerke|Turbinen|Ventile|Waschmaschine|Waschmaschinen|Werkzeugmaschine|"
        "Werkzeugmaschinen|Wälzlager|Wärmepumpen"
    ),
    "84 85": "Haushaltsgeräte|Haushaltsgeräten|Maschinen und Elektrogeräte",
    "85": (
        "Akkus|Autobatterien|Batterie|Batterien|Batteriezellen|Bildschirme|Chip|Chips|Computerchips|Dauermagnete|"
        "Displays|E-Zigaretten|elektrische Ausrüstung|elektrische Ausrüstungen|elektrische Ausrüstungsgüter|"
        "elektrische Geräte|elektrische Maschinen|Elektroartikel|Elektrogeräte|Elektromotoren|Elektronik|"
        "Elektronikprodukte|Elektrotechnik|elektrotechnische Erzeugnisse|Fernseher|Fernsehgeräte|Generatoren|"
        "Halbleiter|Halbleiterchips|Halbleitern|Handys|Kabel|KI-Chips|Leiterplatten|Lithium-Ionen-Batterien|"
        "Lithiumbatterien|Magnete|Magneten|Mikrochips|Mikroprozessoren|Mobiltelefone|Permanentmagnete|Photovoltaik|"
        "Photovoltaikmodule|Smartphones|Solaranlagen|Solarmodule|Solarmodulen|Solarpaneele|Solarpanels|Solarzellen|"
        "Speicherchips|Staubsauger|Telefone|Telekommunikationsausrüstung|Transformatoren|Unterhaltungselektronik|"
        "Wechselrichter|Windenergieanlagen|Windkraftanlagen|Windräder|Windturbinen"
    ),
    "86": "Container|Eisenbahnwaggons|Güterwagen|Lokomotiven|Schienenfahrzeuge|Straßenbahnen|Waggons|Züge",
    "87": (
        "Alufelgen|Anhänger|Auto|Automobile|Automobilteile|Automobilzulieferteile|Autos|Autos und Autoteile|"
        "Autoteile|Autoteilen|Busse|E-Auto|E-Autos|E-Bikes|Elektroauto|Elektroautos|Elektroautos aus|"
        "Elektrofahrräder|Elektrofahrzeug|Elektrofahrzeuge|Elektrofahrzeugen|Ersatzteile für Autos|Fahrräder|"
        "Fahrzeug|Fahrzeuge|Fahrzeugen|Fahrzeugteile|Felgen|Hybridautos|Kfz|Kfz-Teile|Kraftfahrzeuge|Kraftwagen|"
        "Lastkraftwagen|Lastwagen|Lkw|LKW|Motorrad|Motorräder|Nutzfahrzeuge|Panzer|Personenkraftwagen|"
        "Personenwagen|PKW|Pkw|Plug-in-Hybride|Traktoren|Verbrenner|Verbrennerautos"
    ),
    "88": (
        "Drohnen|Flugzeug|Flugzeuge|Flugzeugen|Flugzeugteile|Flugzeugteilen|Hubschrauber|Kampfflugzeuge|Kampfjets|"
        "Luftfahrtprodukte|Luftfahrzeuge|Passagierflugzeuge|Satelliten|Verkehrsflugzeuge|Zivilflugzeuge"
    ),
    "89": (
        "Boote|Containerschiffe|Frachter|Fähren|Jachten|Kreuzfahrtschiffe|Motorboote|Schiff|Schiffe|Schiffen|"
        "Segelboote|Tanker|U-Boote|Yachten|Öltanker"
    ),
    "90": (
        "Beatmungsgeräte|Brillen|Kontaktlinsen|Laser|medizinische Geräte|medizinischen Geräten|Medizinprodukte|"
        "Medizinprodukten|Medizintechnik|Messgeräte|Mikroskope|Optik|optische Erzeugnisse|optische Geräte|"
        "optische Instrumente|Präzisionsinstrumente|Spritzen"
    ),
    "91": "Armbanduhren|Uhr|Uhren",
    "92": "Gitarren|Klaviere|Musikinstrumente",
    "93": "Kleinwaffen|Kriegswaffen|Munition|Raketen|Rüstungsgüter|Schusswaffen|Waffe|Waffen",
    "94": (
        "Autositze|Bettwaren|Holzmöbel|Küchenmöbel|Küchenschränke|Lampen|Leuchten|Matratze|Matratzen|Möbel|Möbeln|"
        "Polstermöbel|Sitze"
    ),
    "95": "Spielekonsolen|Spielkonsolen|Spielwaren|Spielzeug|Spielzeuge|Sportartikel|Sportgeräte|Videospiele",
    "96": "Bleistifte|Bürsten|Feuerzeuge|Kugelschreiber|Stifte|Windeln|Zahnbürsten",
    "97": "Antiquitäten|Gemälde|Kunst|Kunstwerke",
}

CHINESE: Final[Mapping[str, str]] = {
    "": (
        "下游产品|专利|两用物项|中间品|五金|五金制品|产品|产品和服务|传统产业产品|低值包裹|保健产品|信息技术产品|"
        "健康产品|元件|免税品|关键原材料|关键原物料|关键矿产|关键矿物|军工|军民两用物项|农业|农产品|农副产品|农林产品|"
        "农渔产品|农特产品|农畜产品|农食产品|冶金产品|冷冻食品|初级产品|初级农产品|制成品|办公用品|加工食品|动植物产品|"
        "动物产品|劳保用品|包裹|化学武器前体|医疗物资|医疗用品|半制成品|半成品|卫浴|卫浴产品|原料|原材料|原物料|厨具|"
        "厨卫产品|厨房用品|名牌|商品|器材|园林用品|基本金属|塑化|复合材料|大健康产品|大宗商品|奢侈品|奢侈商品|学习用品|"
        "宠物用品|家居|家居用品|小商品|小金属|工业产品|工业产成品|工业制成品|工业原料|工业品|工业设备零件|工业金属|"
        "工艺品|建材|建筑材料|战略物资|战略金属|户外用品|手套|手工制品|手工艺品|技术|技术产品|敏感物项|数字产品|文具|"
        "文创产品|文化产品|新三样|新材料|旅游用品|日化产品|日化用品|日本食品|日用品|日用消费品|有色金属|服务|木竹制品|"
        "机制品|杂项制品|板材|林产品|核食|植物产品|母婴产品|民生物资|水|水五金|汽车用品|洗护用品|消耗品|消费产品|"
        "消费品|添加剂|炊具|物品|物资|物项|环保产品|生活用品|生鲜|生鲜产品|生鲜食品|电子设备和服务|电极|畜产品|"
        "知识产权|石化及塑料|石墨烯|矿产|矿产品|矿产资源|矿物|礼品|福岛食品|稀有金属|竹子|管制物项|管材|米|糠|纪念品|"
        "纺织原料|纺织机电|组件|绝缘材料|绳索|绿色产品|老三样|耗材|能源|能源产品|船用设备|藤竹|袋子|装修材料|装备|"
        "装备产品|设备|调理食品|货品|货物|贱金属|资本品|资源|资源产品|资讯科技产品|跨境电商商品|进口食品|部件|配件|"
        "金属|金属制品|钢铁下游产品|铸件|锻件|门窗|防疫物资|零件|零组件|零部件|露营用品|食品|食材|餐具|高技术产品|"
        "高科技产品|高端产品|高端装备|高附加值产品"
    ),
    "01": (
        "仔猪|兔|奶牛|实验猴|宠物|家畜|家禽|小牛|屠宰牛|屠宰用牛|山羊|改良种用牛|架子牛|毛猪|活体牛|活兔|活动物|"
        "活动物产品|活家禽|活牛|活牛羊|活猪|活畜|活禽|活绵羊|活羊|活马|活驴|活鱼苗木|活鸡|活鸭|活鹅|牛只|牛犊|牛羊|"
        "牲畜|猪只|猪苗|生猪|生猪产品|祖代种鸡|种牛|种猪|种用动物|种用牛|种畜|种禽|种鸡|种鸭|绵羊|羔羊|肉牛|肉羊|蜜蜂|"
        "赛马|雏鸡|食蟹猴|马匹|驴|骆驼|鸡苗|鸭苗|鸽子|黄牛"
    ),
    "02": (
        "伊比利亚火腿|兔肉|内脏|冰鲜牛肉|冷冻牛肉|冷冻猪肉|冷冻肉|冷冻鸡肉|冷却肉|冷鲜牛肉|冷鲜肉|冻去骨牛肉|冻整鸡|"
        "冻牛肉|冻猪内脏|冻猪肉|冻羊肉|冻肉|冻鸡|冻鸡翅|凤爪|去骨牛肉|和牛|和牛肉|咸肉|培根|家禽产品|家禽肉|小牛肉|"
        "带骨牛肉|排骨|整鸡|杂碎|火腿肉|火鸡|火鸡翅|火鸡肉|火鸡腿|牛内脏|牛副产品|牛尾|牛排|牛杂|牛百叶|牛筋|牛羊肉|"
        "牛肉|牛肉产品|牛肚|牛腩|牛腱|牛舌|牛蹄筋|猪五花|猪内脏|猪副产品|猪大肠|猪头|猪排|猪杂碎|猪皮肉|猪耳|猪肉|"
        "猪肉产品|猪肉皮|猪肉类|猪肚|猪肝|猪脚|猪腩|猪舌|猪蹄|猪里脊|猪骨|生火腿|生鲜肉|畜禽肉|畜肉|白条鸡|白羽肉鸡|"
        "白羽鸡|禽产品|禽类|禽肉|禽肉产品|禽肉类|红肉|绞肉|羊肉|美牛|美猪|羔羊肉|肉|肉制品|肉品|肉块|肉类|肉类产品|"
        "肉类食品|肉馅|肉鸡|肉鸡产品|肋排|肥牛|肥肝|腊肉|莱牛|莱猪|马肉|驴肉|骨|鲜肉|鸡|鸡全翅|鸡内脏|鸡块生|鸡杂|鸡架|"
        "鸡爪|鸡翅|鸡翅尖|鸡肉|鸡肉产品|鸡肝|鸡胗|鸡胸肉|鸡脚|鸡腿|鸭|鸭掌|鸭肉|鸭脖|鹅|鹅肉|鹅肝|鹿肉"
    ),
    "03": (
        "三文鱼|乌贼|乌鱼子|养殖鱼|冰岛鱼|冰鲜三文鱼|冰鲜鱼|冷冻鱼|冻墨鱼|冻带鱼|冻章鱼|冻虾|冻虾仁|冻鱼|冻鱼片|冻鱿鱼|"
        "冻鲭鱼|冻鳕鱼|北极虾|北极贝|午仔鱼|午鱼|南美白对虾|台湾鲷|吴郭鱼|咸鱼|墨鱼|多宝鱼|大西洋鲑|大闸蟹|大黄鱼|对虾|"
        "小黄鱼|小龙虾|岩龙虾|巴沙鱼|帝王蟹|带子|带鱼|干贝|干鲍|扇贝|扇贝类|文蛤|明虾|松叶蟹|格陵兰比目鱼|梭子蟹|"
        "比目鱼|水产|水产品|水产品类|水产食品|水海产品|沙丁|沙丁鱼|河蟹|河豚|波士顿龙虾|活虾|活蟹|活鱼|活鳗|活龙虾|"
        "海产|海产品|海参|海水产品|海水鱼|海水鱼类|海洋产品|海肠|海胆|海胆黄|海蜇|海螺|海鱼|海鲜|淡水鱼|渔产品|渔获|"
        "渔获物|渔货|澳洲龙虾|烟熏三文鱼|熏鱼|熏鲑鱼|牡蛎|狭鳕|甜虾|甜虾仁|生蚝|田螺|甲壳类|甲壳类动物|白带鱼|白虾|"
        "白虾仁|真鲷|石斑|石斑鱼|磷虾|秋刀鱼|种虾|章鱼|竹荚鱼|笋壳鱼|罗非鱼|花胶|草虾|草鱼|蓝鳍金枪鱼|虱目鱼|虹鳟|虾|"
        "虾仁|虾尾|虾类|虾苗|虾蟹|蚌|蚝|蚬|蛤|蛤蜊|螃蟹|螺|蟹|蟹类|蟹苗|观赏鱼|象拔蚌|贝壳类|贝类|贻贝|软丝|软体动物|"
        "远洋渔获|金枪鱼|银鳕鱼|青口|青蟹|青鱼|马鲛鱼|鱼|鱼卵|鱼头|鱼子|鱼干|鱼片|鱼类|鱼翅|鱼肉|鱼肚|鱼胶|鱼苗|鱼骨|"
        "鱿鱼|鲆鱼|鲇鱼|鲈鱼|鲍|鲍鱼|鲑|鲑鱼|鲔|鲔鱼|鲜鱼|鲟鱼|鲢鱼|鲣|鲣鱼|鲤鱼|鲨鱼|鲭|鲭鱼|鲱鱼|鲳鱼|鲶鱼|鲷|鲷鱼|"
        "鳀鱼|鳎鱼|鳕|鳕鱼|鳗|鳗苗|鳗鱼|鳙鱼|鳟|鳟鱼|黄鱼|黑虎虾|黑鱼|黑鲔鱼|龙虾|龙虾产品"
    ),
    "04": (
        "乳制品|乳制品类|乳品|乳品类|乳清|乳清粉|乳清蛋白粉|乳粉|乳脂|乳酪|优格|优酪乳|全脂奶粉|全蛋粉|再制奶酪|咸蛋|"
        "大包粉|天然蜂蜜|奶|奶制品|奶基|奶油|奶类|奶类产品|奶粉|奶粉类|奶酪|奶酪制品|巴氏奶|常温奶|干酪|无水奶油|"
        "椴树蜜|浓缩牛奶|液态奶|液蛋|淡奶油|炼乳|燕窝|牛乳|牛奶|牛油|生乳|生奶|生鲜乳|皮蛋|种蛋|稀奶|稀奶油|羊乳|羊奶|"
        "脱脂奶粉|芝士|蛋|蛋制品|蛋品|蛋白液|蛋类|蛋粉|蛋黄|蛋黄粉|蜂产品|蜂王浆|蜂胶|蜂花粉|蜂蜜|起司|起士|酪乳|酸奶|"
        "食用燕窝|马苏里拉奶酪|驼奶粉|骆驼奶|鲜奶|鲜奶油|鲜蛋|鸡蛋|鸭蛋|鹌鹑蛋|黄油|黄油产品"
    ),
    "05": (
        "人发|人发原料|冻精|冻精液|动物毛发|动物骨|牛精液|牛黄|犀牛角|猪肠|猪肠衣|猪鬃|珊瑚|穿山甲鳞片|羊肠衣|羽毛|"
        "羽毛羽绒|羽绒|肠|肠衣|象牙|贝壳|骨头|鱼鳞|鲸须|鸭绒|鹅绒|鹿茸|鹿角"
    ),
    "06": (
        "兰花|切花|圣诞树苗|干花|康乃馨|果树苗|树苗|活植物|玫瑰|玫瑰花|玫瑰鲜切花|球根|百合|百合种球|百合花|盆景|盆栽|"
        "盆花|种球|绿植|花卉|花卉产品|苗木|草皮|菊花|葡萄苗|蝴蝶兰|观赏植物|郁金香|郁金香种球|鲜切花|鲜康乃馨|鲜玫瑰|"
        "鲜花|鲜花产品"
    ),
    "07": (
        "丝瓜|佛手瓜|保鲜大蒜|保鲜蔬菜|兵豆|冬瓜|冷冻蔬菜|冷冻豌豆|冻毛豆|冻玉米|冻菠菜|冻薯|南瓜|卷心菜|双孢蘑菇|叶菜|"
        "四季豆|土豆|地瓜|大白菜|大葱|大蒜|大蒜产品|小扁豆|小豆|小黄瓜|山药|山葵|干洋葱|干蒜|干蔬菜|干豆|干豌豆|干辣椒|"
        "干香菇|平菇|彩椒|扁豆|抱子甘蓝|新鲜蔬菜|木耳|木薯|木薯干|木薯片|木豆|杂豆|杏鲍菇|松茸|松露|树薯|毛豆|油麦菜|"
        "洋芋|洋葱|洋葱产品|牛肝菌|牛蒡|牛蒡根|甘蓝|甘薯|甜椒|甜玉米|生菜|生鲜蔬菜|番茄|白芸豆|白菜|秋葵|种薯|空心菜|"
        "竹笋|竹荪|紫甘蓝|红芸豆|红薯|红豆|绿豆|羊肚菌|胡萝卜|脱水蔬菜|芋头|芥菜|芦笋|花椰菜|芸豆|芹菜|苦瓜|茄子|茭白|"
        "荸荠|莲藕|莴苣|莼菜|菇类|菌菇|菜豆|菠菜|萝卜|葱|蒜|蒜头|蒜片|蒜粒|蒜苔|蒜苗|蔬菜|蔬菜产品|蔬菜干|蔬菜类|薯类|"
        "蘑菇|蚕豆|西兰花|西红柿|西葫芦|豆|豆类|豆芽|豆角|豇豆|豌豆|赤豆|辣根|辣椒|辣椒产品|速冻蔬菜|速冻豌豆|金针|"
        "金针菇|金针菜|银耳|青椒|青花菜|青葱|韭菜|食用菌|香菇|香菜|马铃薯|高丽菜|鲜土豆|鲜笋|鲜菜|鲜蔬菜|鹰嘴豆|黄瓜|"
        "黄花菜|黄豌豆|黑木耳|黑豆类"
    ),
    "07 08": "果蔬|水果和蔬菜|水果蔬菜|蔬菜和水果|蔬菜水果",
    "08": (
        "丑橘|仙人掌果|冰糖橙|冷冻榴莲|冷冻水果|冻榴莲|冻水果|凤梨|哈密瓜|坚果|坚果产品|坚果类|夏威夷果|夏威夷豆|大蕉|"
        "奇异果|富士苹果|山核桃|山楂|山竹|巴旦木|巴西坚果|布林|带壳核桃|带壳腰果|干果|干果类|干枣|干水果|干鲜果品|"
        "开心果|开心果仁|扁桃仁|扁桃核|提子|文旦|新鲜水果|无花果|无花果干|木瓜|李子|李子干|杏|杏仁|杏子|杏干|杏脯仁|"
        "杨桃|杨梅|松子|板栗|枇杷|果品|枣|柑|柑橘|柑橘类|柑橘类水果|柚子|柠檬|柠檬类|柳丁|柳橙|柿子|树莓|栗子|核桃|"
        "核桃仁|核桃果|桂圆|桃|桃子|桑葚|桔|桔子|梅子|梨|梨子|椰子|椰子产品|椰枣|椰枣干|椰肉|椰蓉|椰青|榛子|榴莲|"
        "榴莲肉|槟榔|樱桃|樱桃李|橘|橘子|橘皮|橙|橙子|水果|水果产品|水果类|水梨|水蜜桃|沃柑|沙棘|油桃|澳洲坚果|火龙果|"
        "火龙果类|热带水果|牛油果|猕猴桃|琯溪蜜柚|甜瓜|番木瓜|番石榴|番荔枝|番荔枝果|白果|百香果|百香果类|石榴|砂糖橘|"
        "碧根果|红提|红枣|红枣干|红毛丹|红醋栗|网纹瓜|美国大杏仁|美国开心果|胡桃|脐橙|腰果|腰果仁|芒果|芒果干|芭乐|"
        "花旗坚果|苹果|苹果干|茂谷柑|草莓|荔枝|荔枝干|莱姆|莲雾|菠萝|菠萝蜜|葡萄|葡萄干|葡萄干果|葡萄柚|蓝莓|蓝莓干|"
        "蔓越莓|蔓越莓干|蜜柚|蜜桔|蟠桃|血橙|西柚|西梅|西梅干|西瓜|覆盆子|车厘子|酪梨|醋栗|释迦|金桔|金煌芒果|银杏|"
        "陈皮|青柠|香榧|香瓜|香蕉|香蕉类|鲜果|鲜果类|鲜枣|鲜柑橘|鲜桃|鲜梨|鲜椰子|鲜榴莲|鲜橙|鲜水果|鲜火龙果|鲜芒果|"
        "鲜苹果|鲜荔枝|鲜菠萝|鲜葡萄|鲜食葡萄|鲜龙眼|鳄梨|鸭梨|黄桃|黑加仑|黑莓|龙眼|龙眼干"
    ),
    "09": (
        "丁香|乌龙茶|八角|八角茴香|台茶|咖啡|咖啡熟豆|咖啡生豆|咖啡类|咖啡粉|咖啡豆|咖喱|咖喱粉|姜|姜片|姜粉|姜黄|孜然|"
        "小豆蔻|干姜|抹茶|普洱茶|月桂叶|桂皮|桂花茶|混合香料|滤泡咖啡|烘焙咖啡|焙炒咖啡|生咖啡|生咖啡豆|生姜|生豆|"
        "白胡椒|白茶|百里香|砂仁|碎红茶|红碎茶|红茶|绿茶|绿茶粉|罗布斯塔咖啡豆|肉桂|肉豆蔻|胡椒|胡椒粉|芫荽籽|花椒|"
        "花椒粉|花茶|茉莉花茶|茴香|茴香籽|茶|茶叶|茶叶产品|草果|藏红花|调味香料|豆蔻|辛香料|辣椒干|辣椒粉|铁观音|"
        "阿拉比卡咖啡豆|香料|香草|香草荚|香辛料|马黛茶|黑糊椒|黑胡椒|黑茶"
    ),
    "10": (
        "主粮|加纳籽|卡福尼亚米|印度香米|啤酒大麦|大米|大麦|小米|小麦|小麦产品|小黑麦|巴斯马蒂米|杂粮|杜伦小麦|水稻|"
        "泰国香米|燕麦|玉米|玉米粒|玉蜀黍|甜高粱|白小麦|白米|硬质小麦|硬麦|碎大米|碎米|稻米|稻谷|稻谷种|米谷|籼米|粗粮|"
        "粟米|粮食|粳米|精米|糙米|糯米|红小麦|荞麦|蓬莱米|薏仁|薏米|藜麦|裸麦|谷子|谷物|谷物类|谷类|转基因玉米|"
        "软质小麦|软麦|酿造大麦|酿酒大麦|青稞|食粮|饲料小麦|饲料玉米|饲料粮|饲用大麦|饲用小麦|饲用玉米|香米|高粱|"
        "高粱产品|高粱米|麦|麦类|黄玉米|黍子|黑麦|黑麦种"
    ),
    "11": (
        "去壳燕麦|变性前淀粉|啤酒麦芽|土豆淀粉|土豆粉|大米粉|太白粉|小麦淀粉|小麦淀粉产品|小麦粉|小麦谷朊粉|木薯淀粉|"
        "木薯粉|淀粉|烘焙麦芽|燕麦片|燕麦粉|玉米淀粉|玉米渣|玉米粉|玉米糁|甘薯淀粉|米淀粉|米粉原料|粉类制粉|粗粉|粗粒|"
        "粗粒粉|糯米粉|荞麦粉|菊粉|薯粉|西米粉|谷朊粉|谷粉|豆粉粗粉|豌豆粉|面筋粉|面粉|马铃薯全粉|马铃薯淀粉|马铃薯粉|"
        "麦仁|麦粉|麦芽"
    ),
    "12": (
        "三七|中草药|中药材|亚麻子|亚麻籽|亚麻籽产品|人参|人参产品|冬虫夏草|决明子|加拿大油菜籽|南瓜子|压榨大豆|"
        "双低油菜籽|含油子仁|啤酒花|大豆|大豆产品|大麻籽|天然牧草|天麻|奇亚籽|干海带|干草|当归|枸杞|枸杞子|梯牧草|棉籽|"
        "棕榈仁|棕榈果|椰干|水稻种子|汉麻籽|油料|油料作物|油料种子|油料籽|油棕果|油籽|油茶籽|油菜|油菜籽|油菜籽种|海带|"
        "海苔|海藻|海藻类|灵芝|燕麦草|牧草|牧草种子|玉米种子|琼脂藻|瓜子|甘草|甘蔗|甜叶菊|甜瓜种子|甜菊叶|甜菜|"
        "甜菜种子|番茄种子|白芝麻|石斛|石花菜|种子|种用大豆|种用玉米|种用西瓜子|种籽|种苗种子|秸秆|紫菜|紫菜类|红参|"
        "红花籽|罂粟籽|罗汉果|美国大豆|芝麻|芝麻产品|芝麻籽|芥子|芥籽|芥菜籽|花卉种子|花生|花生仁|花生果|花生果仁|"
        "花生米|花种|苔条|苜蓿|苜蓿干草|苜蓿种子|苜蓿草|草坪草种子|草种|草籽|草药|药材|菊苣根|菜籽|葵花子|葵花籽|"
        "葵花籽仁|蓖麻子|蓖麻籽|蔬菜种子|虫草|裙带菜|西洋参|西洋参片|西瓜子|角豆|转基因大豆|辣椒种子|进口大豆|金银花|"
        "非转基因大豆|饲用甜菜|饲草|饲草料|香料植物|高丽参|麒麟菜|黄豆|黑芝麻|黑豆|龙须菜"
    ),
    "13": (
        "万寿菊提取物|乳香|人参提取物|刺槐豆胶|卡拉胶|天然树胶|天然树脂|安息香|松脂|果胶|树脂天然|植物提取物|植物汁液|"
        "植物液汁|没药|琼脂|瓜尔胶|甘草提取物|甜菊提取物|生漆|绿茶提取物|罗望子胶|藤黄|虫胶|辣椒提取物|银杏提取物|"
        "阿拉伯胶|除虫菊提取物|魔芋胶|鸦片"
    ),
    "14": "柳条|棉短绒|棕榈叶|竹材|芦苇|藤条",
    "15": (
        "24度棕榈油|UCO|乌桕油|乳木果脂|亚麻油|亚麻籽油|人造奶油|人造黄油|分提棕榈油|初榨橄榄油|初榨葵花油|初榨豆油|"
        "动植物油|动植物油脂|动植物蜡|动物油|动物油脂|可可代脂|可可脂代用品|地沟油|大豆原油|大豆油|小烛树蜡|山茶油|"
        "巴西棕榈蜡|废弃油脂|废弃食用油|废食油|废食用油|核桃油|桐油|棉籽油|棕榈仁油|棕榈油|棕榈油产品|棕榈油硬脂|"
        "棕榈液油|棕榈硬脂|棕油|植物油|植物蜡|椰子油|椰油|橄榄油|毛棕榈油|毛菜油|毛葵油|毛豆油|氢化植物油|氢化油|油脂|"
        "油脂类|海豹油|熟桐油|牛油果油|牛羊脂|牛脂|牡丹籽油|特级初榨橄榄油|猪油|玉米油|玉米油脂|玉米胚芽油|玛琪琳|"
        "环氧大豆油|磷虾油|稻米油|米糠油|粗油脂|粗甘油|精炼豆油|紫苏油|红花籽油|羊毛脂|羊脂|芝麻油|花生原油|花生油|"
        "茶油|茶籽油|菜子油|菜油|菜籽原油|菜籽油|葡萄籽油|葡萄籽油脂|葵油|葵花油|葵花籽原油|葵花籽油|蓖麻油|藻油|蜂蜡|"
        "调和油|豆油|豆油产品|豆油脂|起酥油|食用植物油|食用植物油脂|食用油|食用油脂|食用牛油|食用调和油|餐厨废弃油脂|"
        "餐厨废油|鱼油|鱼肝油|鸡油|鸭油|麻油"
    ),
    "16": (
        "凤尾鱼罐头|制作或保藏的虾|制作或保藏的鱼|制作或保藏的鸡肉|加工禽肉|午餐肉|午餐肉罐头|卤肉|即食海参|即食虾|"
        "墨鱼丸|墨鱼仔|天妇罗虾|扇贝罐头|水产制品|水产罐头|水产罐头产品|沙丁鱼罐头|海参罐头|清蒸猪肉罐头|火腿|火腿罐头|"
        "火腿肠|炸鸡|烤鳗|烤鳗鱼|烤鸭|热狗|热狗肠|烹煮鸡肉|熟制禽肉|熟肉|熟肉制品|熟鸡肉|牛肉干|牛肉罐头|牡蛎罐头|"
        "猪肉罐头|盐水鸭|红烧肉罐头|肉丸|肉制罐头|肉干|肉松|肉汁|肉类制品|肉类加工品|肉类罐头|肉精|肉罐头|肉酱|肝酱|"
        "腊肉罐头|腊肠|腌肉制品|蒲烧鳗|虾仁制品|虾酱|虾饺|蟹柳|蟹棒|蟹肉|蟹肉棒|血肠|裹粉虾|裹粉鱼|调制水产品|调制肉|"
        "调味鱿鱼|贝类罐头|金枪鱼罐头|面包虾|香肠|香肠制品|香肠罐头|鱼丸|鱼丸制品|鱼子酱|鱼松|鱼柳|鱼浆|鱼精|鱼糜|"
        "鱼糜制品|鱼罐头|鱼肉制品|鱼肉罐头|鱼饼|鲍鱼罐头|鲔鱼罐头|鲭鱼罐头|鳗鱼罐头|鸡块|鸡肉制品熟|鸡肉块|鸡肉罐头"
    ),
    "17": (
        "乳糖|冰糖|单晶冰糖|原糖|口香糖|固体葡萄糖|太妃糖|奶糖|方糖|无糖糖果|果糖|果糖糖浆|果葡糖浆|枫糖|枫糖浆|棉花糖|"
        "水果糖|泡泡糖|焦糖|牛轧糖|玉米糖浆|甘蔗原糖|甘蔗糖|甘蔗糖蜜|甜菜糖|甜食|白巧克力|白砂糖|白糖|砂糖|硬糖|粗糖|"
        "精制糖|精糖|糖|糖产品|糖原料|糖品|糖果|糖浆|糖浆和预混粉|糖浆预混粉|糖类|糖蜜|糖食|红糖|葡萄糖|蔗糖|转化糖|"
        "软糖|食用糖|食糖|饴糖|麦芽糊精|麦芽糖|黑糖"
    ),
    "18": (
        "可可|可可产品|可可制品|可可块|可可壳|可可油|可可浆|可可液块|可可粉|可可粉产品|可可脂|可可膏|可可豆|可可豆产品|"
        "可可饼|夹心巧克力|巧克力|巧克力产品|巧克力制品|巧克力粉|巧克力糖果|巧克力酱|生可可豆|黑巧克力"
    ),
    "19": (
        "仙贝|凤梨酥|包子|华夫饼|夹心饼干|威化饼干|婴儿奶粉|婴儿配方乳粉|婴儿配方奶粉|婴儿食品|婴幼儿奶粉|婴幼儿辅食|"
        "婴幼儿配方乳粉|婴幼儿配方奶粉|婴幼儿食品|年糕|年糕产品|意大利面|意粉|意面|披萨|拉面|挂面|方便面|早餐谷物|曲奇|"
        "月饼|木薯珠|木薯粉圆|水饺|汤圆|油炸方便面|泡面|烘焙产品|烘焙食品|焙烤产品|焙烤食品|爆米花|玉米片|珍珠粉圆|"
        "米果|米粉|米线|米饼|粉丝|粽子|糕点|糕点产品|糕饼|糕饼类|糯米制品|膨化谷物|膨化食品|蛋卷|蛋挞|蛋糕|西米|"
        "谷物制品|谷物早餐|谷物膳食|通心粉|速冻水饺|速冻面食|速食面|配方乳粉|配方奶粉|面制品|面制食品|面包|面包屑|"
        "面包糠|面条|面粉预混|面食|预混粉烘焙|饺子|饺子皮|饼干|饼干产品|馒头|麦乳精|麦片|麦芽精|麻糬"
    ),
    "20": (
        "NFC橙汁|什锦水果罐头|冷冻橙汁|冷冻浓缩橙汁|冷冻薯条|冷冻薯条产品|冷冻马铃薯条|凤梨罐头|去壳烘焙坚果|去皮番茄|"
        "咸菜|坚果仁制品|坚果制品|整番茄罐头|枇杷罐头|果冻|果汁|果泥|果浆|果肉罐头|果胶果酱|果脯|果菜汁|果蔬汁|"
        "果蔬罐头|果酱|果酱类|枫糖坚果|柑桔罐头|柑橘汁|柑橘罐头|柑橘酱|柠檬汁|核桃制品|桃汁|桃浆|桃罐头|梅干|梨汁|"
        "梨罐头|椰果|椰汁|榨菜|榨菜丝|橄榄|橄榄罐头|橘子罐头|橙汁|水果制品|水果干蜜饯|水果罐头|水煮笋|油炸薯片|"
        "法式薯条|泡菜|泡菜产品|洋芋片|浓缩果汁|浓缩柠檬汁|浓缩橙汁|浓缩苹果汁|浓缩葡萄汁|海藻制品|清水笋|炒瓜子|炒货|"
        "烤花生|烤花生仁|熟花生|玉米罐头|甜玉米罐头|番茄制品|番茄汁|番茄泥|番茄罐头|番茄膏|番茄酱|番茄酱罐头|盐渍蔬菜|"
        "盐焗腰果|石榴汁|竹笋罐头|糖水水果|糖渍栗子|糖渍水果|罐头水果|腌橄榄|腌菜|腌黄瓜|芒果汁|芒果浆|芦笋制品|"
        "芦笋罐头|花生仁罐头|花生制品|花生酱|苹果汁|荔枝罐头|荸荠罐头|菠萝汁|菠萝罐头|葡萄柚汁|葡萄汁|蓝莓汁|蔓越莓汁|"
        "蔬菜制品|蔬菜汁|蔬菜罐头|薯制品|薯条|薯片|薯饼|蘑菇罐头|蘑菇罐头产品|蘑菇罐头制品|蜜饯|西柚汁|话梅|辛奇|酱菜|"
        "酸菜|酸黄瓜|酸黄瓜罐头|醋渍黄瓜|金针菇罐头|青豆罐头|韩国泡菜|马铃薯条|马铃薯片|黄桃罐头|黄瓜罐头|龙眼罐头"
    ),
    "21": (
        "三合一咖啡|乳酸菌粉|人参制剂保健|代餐|保健品|保健食品|保健食品类|冰品|冰淇凌|冰淇淋|冰激凌|冷饮|即溶咖啡|"
        "即溶咖啡粉|发酵粉|味噌|味精调料|咖啡制品|咖啡提取物|咖啡浓缩液|固体饮料|均化食品|复合调味料|奶精|奶茶|奶茶粉|"
        "方便汤料|方便食品|果冻粉|植脂末|汤品|汤料|汤料包|沙拉酱|沙茶|沙茶酱|活性酵母|浓汤|火锅底料|火锅料|"
        "特殊医学用途配方食品|番茄沙司|番茄沙司产品|益生菌|膳食补充剂|芝麻糊|芝麻酱|芥末|茶浓缩液|茶精|茶饮料浓缩|"
        "营养品|营养补充剂|蚝油|蛋白粉|蛋白质浓缩物|蛋黄酱|蜂王浆制剂|调味品|调味料|调味酱|调料|豆制品|豆瓣酱|"
        "豆瓣酱产品|豆腐|豆腐乳|豆豉|辣椒油|辣椒酱|辣椒酱产品|辣酱|速溶咖啡|速溶咖啡产品|速溶茶|酱料|酱油|酱油产品|"
        "酱油和调味品|酵母|酵母制品|酵母抽提物|酵母粉|酿造酱油|雪糕|雪糕冰淇淋|预制菜|食品添加剂|食品添加物|食品配料|"
        "食用冰|高汤|鱼油胶囊|鱼露|鸡精"
    ),
    "22": (
        "2升及以下容器葡萄酒|乙醇|乙醇产品|人造醋|伏特加|伏特加酒|兰姆酒|冰块|凉茶|利口酒|力娇酒|功能饮料|加味水|"
        "变性乙醇|含酒精饮料|味美思|味美思酒|咖啡饮料|啤酒|天然水|天然矿泉水|威士忌|威士忌酒|工业酒精|干红|干红葡萄酒|"
        "干邑|干邑白兰地|改性乙醇|散装葡萄酒|无水乙醇|无醇啤酒|日本清酒|朗姆|朗姆酒|未改性乙醇|杏仁奶|果汁饮料|果酒|"
        "桃红葡萄酒|桶装葡萄酒|梅酒|梨酒|植物奶|椰奶|椰子水|气泡水|气泡酒|汽水|波旁威士忌|波本|波本威士忌|波特酒|清酒|"
        "澳洲红酒|澳酒|烈性酒|烈性酒类|烈酒|烈酒类|烧酎|烧酒|燃料乙醇|燕麦奶|特其拉|玉米乙醇|琴酒|瓶装啤酒|瓶装水|"
        "瓶装葡萄酒|甜酒|生物乙醇|白兰地|白葡萄酒|白酒|白醋|相关葡萄酒|矿泉水|碳酸饮料|米酒|米醋|米香型白酒|精酿啤酒|"
        "红葡萄酒|红酒|绍兴酒|美国威士忌|能量饮料|苏打水|苏格兰威士忌|苦艾酒|苹果酒|苹果醋|茅台|茶饮料|葡萄汁酿酒|"
        "葡萄蒸馏酒|葡萄酒|葡萄酒产品|蒸馏酒|蜂蜜酒|豆奶|起泡葡萄酒|起泡酒|软饮|软饮料|运动饮料|酒|酒水|酒类|酒精|"
        "酒精产品|酒精类饮料|酒精饮料|醋|金酒|金门高粱|雅文邑|雪|雪利酒|露酒|食用酒精|食醋|饮料|饮用水|香槟|香醋|"
        "高度酒|高粱酒|麦芽酒|黄酒|龙舌兰酒"
    ),
    "23": (
        "DDGS|ddgs|亚麻籽粕|制成的饲料|动物饲料|动物饲料添加剂|啤酒糟|喷浆玉米皮|大豆粕|大豆饼粕|宠物粮|宠物食品|"
        "宠物饲料|宠粮|小麦麸|干玉米酒糟|干玉米酒糟饲料|柑橘渣|棉籽粕|棉粕|棕榈仁粕|棕榈仁饼|棕榈粕|椰子粕|次粉|"
        "水产饲料|水解蛋白饲料|油渣饼|油粕|油菜籽粕|油饼|浓缩饲料|牛饲料|犬粮|狗粮|狗罐头|狗食|猪饲料|猫狗食品|猫粮|"
        "猫罐头|猫食|玉米皮|玉米胚芽粕|玉米蛋白|玉米蛋白粉|玉米蛋白饲料|玉米酒糟|甘蔗渣|甜菜粕|甜菜颗粒粕|磷虾粉|"
        "禽饲料|稻糠|米糠|粕类|糠麸|红花籽粕|羽毛粉|肉粉|肉骨粉|芝麻粕|花生粕|花生饼|菜籽粕|菜粕|菜粕产品|葡萄酒渣|"
        "葵粕|葵花籽粕|葵花粕|虾粉|虾饲料|血粉|豆渣|豆粕|豆粕产品|豆饼|豌豆蛋白饲料|配合饲料|酒渣|酒石|酒糟|预混料|"
        "饲料|饲料产品|饲料原料|饲料添加剂|饲料酵母|饼粕|马饲料|鱼溶浆|鱼粉|鱼饲料|鸟食|鸡肉粉|麦麸|麸皮"
    ),
    "24": (
        "再造烟叶|加热不燃烧烟草|加热卷烟|加热烟草制品|卷烟|卷烟产品|口含烟|古巴雪茄|嚼烟|均化烟草|小雪茄|尼古丁袋|"
        "新型烟草制品|无烟烟草|晾晒烟|水烟|混合型卷烟|烟|烟丝|烟叶|烟梗|烟草|烟草产品|烟草制品|烟草提取物|烟草薄片|"
        "烤烟|烤烟叶|电子烟油|电子雾化物|白肋烟|雪茄|雪茄烟|雾化烟油|香料烟|香烟|鼻烟"
    ),
    "25": (
        "云母|冰晶石|凹凸棒土|卵石|原盐|叶腊石|叶蜡石|大理石荒料|天然河砂|天然石墨|天然石墨产品|天然石膏|天然砂|"
        "天然砂产品|天然硫磺|天然硫酸钡|天然硼酸盐|天然磷酸钙|天然重晶石|岩盐|工业盐|建筑用砂|彩色水泥|快硬水泥|机制砂|"
        "毒重石|氟化钙萤石|氟石|氧化镁砂|水泥|水泥产品|水泥熟料|水硬石灰|沙子|河沙|河砂|波特兰水泥|泥灰岩|浮石|海泡石|"
        "海盐|海砂|湖盐|滑石|滑石粉|漂白土|火山灰|烧结镁砂|煅烧白云石|熔融镁氧矿|熟料|熟石灰|熟石膏|玄武岩|珍珠岩|"
        "球化石墨天然|瓷土|生石灰|生石膏|电熔镁砂|白云石|白垩|白水泥|皂石|盐|石料|石棉|石灰|石灰华|石灰岩|石灰石|石膏|"
        "石英|石英岩|石英砂|矿渣水泥|砂土|砂岩|砂石|砾石|硅灰石|硅石|硅砂|硅藻土|硅酸盐水泥|硫磺|硫黄|硼矿|硼砂矿|碎石|"
        "磷块岩|磷灰石|磷矿|磷矿石|粗盐|粘土|精制盐|红柱石|耐火粘土|膨润土|花岗石荒料|荒料|莹石|菱镁矿|萤石|萤石产品|"
        "蓝晶石|蛭石|轻烧镁|酸性白土|重晶石|重晶石粉|重烧镁|镁砂|长石|陶土|霞石|食用盐|食盐|骨料|高岭土|鳞片石墨|"
        "黄铁矿|黏土"
    ),
    "25 38": "石墨",
    "26": (
        "冶炼渣|含铜污泥|块矿|天青石|已焙烧铁矿砂|汞矿|炉渣|烧结铁矿|熔渣|独居石|球团矿|矾土|矿渣|矿灰|矿石|矿砂|"
        "硫铁矿烧渣|粉煤灰|粉矿|精矿|红土镍矿|绿柱石矿|贵金属矿砂|金属矿|金属矿石|金属矿砂|金矿|金矿砂|金精矿|金红石|"
        "钒渣|钒矿|钛矿|钛矿砂|钛精矿|钛铁矿|钢渣|钢铁渣|钨矿|钨矿砂|钨精矿|钴矿|钴矿砂|钼矿|钼矿砂|钼精矿|钽矿|钽铌矿|"
        "铀矿|铀矿石|铁矿|铁矿球团|铁矿石|铁矿砂|铁矿砂及其精矿|铁矿砂及精矿|铁矿粉|铁砂|铁精矿|铁精矿球团|铁精粉|铅渣|"
        "铅矿|铅矿砂|铅精矿|铋矿|铌矿|铍矿|铜渣|铜矿|铜矿石|铜矿砂|铜矿砂及其精矿|铜精矿|铝土矿|铝矾土|铝矿|铝矿砂|"
        "铬矿|铬矿石|铬矿砂|铯榴石|银矿|银精矿|锂云母|锂矿|锂矿石|锂矿砂|锂精矿|锂辉石|锂辉石精矿|锆矿|锆矿砂|锆砂|"
        "锆英砂|锌灰|锌矿|锌矿砂|锌精矿|锑矿|锑精矿|锗矿|锡矿|锡矿石|锡矿砂|锡精矿|锰矿|锰矿石|锰矿砂|锶矿|镍矿|镍矿石|"
        "镍矿砂|镍精矿|黑钨矿"
    ),
    "27": (
        "5-7号燃料油|LNG|LPG|lng|lpg|丁烷|丙丁烷|丙烷|主焦煤|乙烷|乙烷气|乳化沥青|低硫燃料油|俄气|俄油|兰炭|冶金焦|"
        "冶金煤|减压渣油|凝析油|凡士林|动力煤|动力煤产品|化石燃料|化石能源|半焦|压缩天然气|原油|原油产品|原油和天然气|"
        "变压器油|喷吹煤|喷气燃料|地蜡|基础油|天然气|天然气和石油|天然沥青|微晶蜡|成品油|成品油产品|无烟煤|机油|杂酚油|"
        "柴油|橡胶填充油|气态天然气|水煤气|水煤浆|汽油|沥青|沥青岩|沥青混合物|沥青焦|油品|油气|油气产品|油气能源|油砂|"
        "油页岩|泥炭|泥煤|洗油|润滑油|润滑油脂|润滑脂|液体石蜡|液化丁烷|液化丙烷|液化天然气|液化气|液化石油气|液压油|"
        "液态丙烷|液态天然气|混合芳烃|溶剂油|炼制品|炼油产品|炼焦煤|炼钢煤|烟煤|焦油|焦炭|焦炭产品|焦煤|焦煤产品|"
        "煅烧石油焦|煤|煤气|煤沥青|煤油|煤油产品|煤炭|煤炭产品|煤炭类|煤焦油|煤球|煤砖|燃料|燃料油|燃油|燃油产品|甲烷|"
        "电|电力|电力能源|电煤|电能|白油|白油产品|石化燃料|石油|石油产品|石油制品|石油原油|石油和天然气|石油气|"
        "石油沥青|石油焦|石油焦炭|石油醚|石脑油|石蜡|矿物油|矿物燃料|稀释沥青|管道天然气|管道气|粗苯|精炼油品|"
        "精炼石油产品|航油|航煤|航空汽油|航空煤油|航空燃料|航空燃料油|航空燃油|船用燃料油|船用燃油|蜡油|褐煤|褐煤产品|"
        "车用柴油|车用汽油|轻循环油|轻柴油|轻油|轻质原油|重油|重质原油|针状焦|页岩气|页岩油"
    ),
    "28": (
        "一氧化碳|三氟化氮|三氧化二锑|三氧化钨|三氧化钼|三氯化磷|三氯氢硅|三聚磷酸钠|中重稀土|中重稀土物项|二氧化硅|"
        "二氧化硫|二氧化碳|二氧化锗|二氧化锰|二硫化碳|五氧化二磷|五氧化二钒|五氧化二铌|亚氯酸钠|亚硝酸钠|亚硫酸钠|"
        "亚磷酸|人造刚玉|仲钼酸铵|低浓铀|保险粉|偏硅酸钠|偏钒酸铵|偏钨酸铵|六氟化硫|六氟化钨|六氟磷酸锂|冰晶石人造|"
        "分子筛原粉|刚玉|单质硅|单质碘|双氧水|叠氮化钠|合成氨|同位素|四氧化三钴|四氧化三锰|四氯化硅|四氯化钛|多晶硅|"
        "多磷酸|天然铀|太阳能级多晶硅|太阳能级多晶硅产品|小苏打|工业硅|干冰|惰性气体|放射性同位素|无机化学品|"
        "无机化工产品|无机盐|明矾|核燃料|棕刚玉|次氯酸钠|次磷酸钠|氖|氖气|氘|氙气|氚|氟|氟化氢|氟化物|氟化稀土|氟化铝|"
        "氟化锂|氟气|氟硅酸钠|氡|氢|氢化钙|氢气|氢氟酸|氢氟酸产品|氢氧化钠|氢氧化钴|氢氧化钾|氢氧化铝|氢氧化锂|"
        "氢氧化镍|氦|氦气|氧化亚钴|氧化亚铜|氧化汞|氧化硅|氧化钆|氧化钇|氧化钐|氧化钒|氧化钕|氧化钨|氧化钪|氧化钬|"
        "氧化钴|氧化钼|氧化铁黑|氧化铅|氧化铈|氧化铋|氧化铍|氧化铒|氧化铕|氧化铜|氧化铝|氧化铝产品|氧化铟|氧化铥|"
        "氧化铽|氧化锆|氧化锌|氧化锑|氧化锗|氧化镁|氧化镍|氧化镓|氧化镝|氧化镧|氧化镨钕|氧化镱|氧气|氨|氨气|氩气|氪|"
        "氪气|氮化硅|氮化硼|氮化铝|氮化镓|氮气|氯|氯化亚砜|氯化氢|氯化稀土|氯化钙|氯化钡|氯化钴|氯化铝|氯化铵|氯化锂|"
        "氯气|氯磺酸|氯酸钠|氯酸钾|氯铂酸|氰化物|氰化钠|水玻璃|水银|汞|沉淀硫酸钡|浓缩铀|液态氢|液氦|液氧|液氨|液氩|"
        "液氮|液氯|液碱|溴|溴化物|溴化锂|溴素|漂白粉|炭黑|烧碱|焦亚硫酸钠|焦磷酸钠|片碱|特种气体|电子特气|电子级多晶硅|"
        "电子级氢氟酸|电池级碳酸锂|电石|电解二氧化锰|白刚玉|白炭黑|盐酸|砷|砷化镓|砷烷|硅|硅料|硅材料|硅胶|硅酸钠|"
        "硅金属|硒|硝酸|硝酸盐|硝酸银|硝酸镁|硫代硫酸钠|硫化氢|硫化物|硫化钠|硫化锌|硫酸|硫酸亚铁|硫酸产品|硫酸氧钒|"
        "硫酸钠|硫酸钡|硫酸钴|硫酸铜|硫酸铝|硫酸铵钴|硫酸锌|硫酸锰|硫酸镁|硫酸镍|硼|硼氢化钠|硼砂|硼酸|碘|碘化物|碲|"
        "碲化铋|碲化镉|碳化物|碳化硅|碳化硅产品|碳化硼|碳化钙|碳化钨粉末|碳酸氢钠|碳酸稀土|碳酸钙|碳酸钠|碳酸钡|碳酸钴|"
        "碳酸钾|碳酸锂|碳酸锰|碳酸锶|碳酸镁|碳酸镍|碳黑|磷|磷化铟|磷烷|磷酸|磷酸二氢钾|磷酸氢钙|磷酸盐|磷酸铁|稀土|"
        "稀土产品|稀土元素|稀土分离产品|稀土化合物|稀土原料|稀土合金|稀土氧化物|稀土氧化物产品|稀土矿产品|稀土矿物|"
        "稀土金属|稀有气体|红丹|红矾钠|红磷|纯碱|绿氢|绿氨|绿碳化硅|胶态贵金属|臭氧|芒硝|贫化铀|赤磷|轻稀土|轻质碳酸钙|"
        "过氧化氢|过硫酸盐|过硼酸钠|过碳酸钠|重水|重稀土|重铬酸钠|金属硅|金属钕|金属钙|金属钠|金属铽|金属锂|金属镝|钆|"
        "钇|钇产品|钍|钐|钐产品|钐钴|钒酸铵|钕|钚|钛酸盐|钛酸钡|钡|钨酸盐|钨酸钠|钪|钬|钷|钼酸钠|钼酸铵|钾|铀|铀产品|"
        "铀浓缩物|铈|铒|铕|铝酸钠|铥|铬盐|铬酸|铬酸酐|铯|铷|铼酸铵|铽|锂|锂产品|锂化合物|锂盐|锑化铟|锑酸钠|锶|镝|镥|"
        "镧|镨|镨钕|镨钕合金|镨钕氧化物|镱|饲料级磷酸氢钙|高氯酸铵|高纯氟化氢|高纯硅|高锰酸钾|黄丹|黄磷|黄磷产品"
    ),
    "28 29": "化学产品|化学制品|化学原料|化学品|化工|化工产品|化工原料|化工品|石化产品x",
    "28 32": "二氧化钛|钛白粉",
    "29": (
        "1,4-丁二醇|3-甲基|6-APA|7-ACA|DMF|DOP|HFCs|MDI|MEG|MIBK|MTBE|PTA|PX|R134a|R32|TDI|VCM|dop|mdi|meg|mtbe|pta|px|"
        "tdi|vcm|一氯乙酸|一水肌酸|丁二烯|丁二酸|丁二醇|丁内酯|丁烯|丁酮|丁酸|丁醇|丁醇辛醇|七氟丙烷|三乙醇胺|三氟乙酸|"
        "三氯乙烯|三氯乙烷|三氯乙酸|三氯异氰尿酸|三氯甲烷|三氯蔗糖|三羟甲基丙烷|三聚氯氢|三聚氯氰|三聚氰胺|"
        "丙二酸二乙酯|丙二醇|丙烯|丙烯腈|丙烯酰胺|丙烯酸|丙烯酸丁酯|丙烯酸异辛酯|丙烯酸甲酯|丙烯酸酯|丙烯醛|丙酮|丙酸|"
        "中间体|乙二胺|乙二醇|乙基香兰素|乙基麦芽酚|乙撑胺|乙撑胺类|乙烯|乙腈|乙苯|乙酰丙酮|乙酰乙酸甲酯|乙酸|"
        "乙酸乙烯酯|乙酸乙酯|乙酸酐|乙醇胺|乙醚|乙醛|乳酸|二乙醇胺|二氟一氯甲烷|二氟甲烷|二氯乙烷|二氯甲烷|二氯苯|"
        "二甘醇|二甲基亚砜|二甲基甲酰胺|二甲苯|二甲醚|二硝基甲苯|二苯基甲烷二异氰酸酯|二苯胺|亚氨基二乙酸|偶氮二甲酰胺|"
        "六氟丙烯|六氟乙烷|六氯乙烷|农药中间体|冰毒|冰片|冰醋酸|冷媒|制冷剂|制冷剂产品|制冷剂气体|制毒化学品|"
        "前体化学品|医药中间体|十二醇|半胱氨酸|单乙醇胺|单体|原料药|双甘膦|双酚|双酚A|双酚A产品|双酚a|可卡因|叶酸|吗啡|"
        "吡啶|吡虫啉原料|呋喃酚|味精|咖啡因|咖啡碱|四氟乙烯|四氟乙烷|四氟甲烷|四氢呋喃|四氯乙烯|四氯化碳|增塑剂DOP|"
        "壬基酚|大麻素|头孢中间体|奎宁|季戊四醇|安赛蜜|富马酸|对二甲苯|对氨基苯酚|对硝基苯酚|对苯二甲酸|对苯二酚|"
        "尼古丁|山梨醇|左旋肉碱|己二胺|己二腈|己二酸|己二酸产品|己内酯|己内酰胺|己内酰胺产品|己酸|庚醇|异丁烯|异丁醇|"
        "异丙醇|异戊二烯|异氰酸酯|异辛醇|戊烷|抗坏血酸|抗坏血酸产品|抗生素原料药|新戊二醇|易制毒化学品|有机化学品|"
        "有机化工产品|有机化工原料|有机物|有机硫化合物|有机磷|有机过氧化物|木糖醇|柠檬酸|柠檬醛|核苷酸|"
        "核苷酸类食品添加剂|核黄素|植物甾醇|樟脑|正丁醇|正丁醛|正丙醇|正丙醇产品|正己烷|正戊醇|氢氟碳化物|氨基乙酸|"
        "氨基酸|氨基酸产品|氯丙烯|氯乙烯|氯乙酸|氯仿|氯化胆碱|氯苯|氰基丙烯酸酯|氰尿酸|水合肼|水杨酸|泛酸|泛酸钙|"
        "海洛因|混合二甲苯|溴甲烷|激素|烟酰胺|烟酸|牛磺酸|环己烷|环己酮|环氧丙烷|环氧乙烷|环氧氯丙烷|琥珀酸|甘氨酸|"
        "甘氨酸产品|甘露醇|甜味剂|甜菜碱|甜蜜素|生物素|生育酚|甲乙酮|甲基丙烯酸甲酯|甲基叔丁基醚|甲基异丁基酮|"
        "甲基苯丙胺|甲硫醇|甲苯|甲苯二异氰酸酯|甲苯胺|甲酚|甲酸|甲醇|甲醛|甾醇|癸二酸|癸酸|皮质激素|石油化工原料|"
        "硝基苯|硫胺素|硫醇|硬脂酸盐|硬脂酸钙|硬脂酸锌|碘甲烷|碳酸乙烯酯|碳酸二甲酯|磷酸三丁酯|精对苯二甲酸|精氨酸|"
        "糖精|糖精钠|糠醇|糠醛|紫罗兰酮|纯苯|维他命|维他命C|维生素|维生素A|维生素B|维生素C|维生素E|缬氨酸|聚合级丙烯|"
        "肉碱|肌酸|肌醇|肝素|肝素钠|胆碱|胡萝卜素|脲|色氨酸|芬太尼|芬太尼前体|芬太尼类物质|苏氨酸|苏氨酸产品|苯|苯乙烯|"
        "苯乙烯单体|苯乙烯单体产品|苯乙酮|苯乙酸|苯甲酸|苯甲醛|苯胺|苯酐|苯酚|苹果酸|茶碱|草甘膦中间体|草酸|萘|"
        "葡萄糖酸|葡萄糖酸钠|蒽|薄荷脑|薄荷醇|蛋氨酸|蛋氨酸产品|谷氨酰胺|谷氨酸|谷氨酸钠|赖氨酸|赖氨酸产品|赤藓糖醇|"
        "辅酶Q10|辛醇|过氧化二异丙苯|邻二甲苯|邻氯对硝基苯胺|邻甲苯胺|邻苯二甲酸二辛酯|邻苯二甲酸酐|邻苯二酚|酒石酸|"
        "酚酮|醋酐|醋酸|醋酸丁酯|醋酸乙烯|醋酸乙酯|间甲酚|间甲酚产品|间苯二甲酸|间苯二酚|间苯二酚产品|阿斯巴甜|"
        "阿莫西林原料|青蒿素原料|青霉素工业盐|顺酐|香兰素|马来酸酐|麦芽酚|麻黄碱|麻黄素"
    ),
    "30": (
        "专利药|中成药|中成药产品|中药|中药产品|中药制剂|中药酒|人血|人血白蛋白|仿制药|免疫球蛋白|兽用疫苗|兽药|减肥药|"
        "创可贴|创新药|制剂|制成药|制药产品|制药品|动物用药|动物疫苗|化学药|化学药品|医用敷料|医用棉|医用纱布|医用胶布|"
        "医药|医药产品|医药制剂|医药制品|医药品|医药品类|医药成品|单克隆抗体|原研药|口服药|司美格鲁肽|品牌药|品牌药物|"
        "基因药物|处方药|头孢|头孢类药品|学名药|对乙酰氨基酚|布洛芬|干扰素|急救包|成品药|扑热息痛|抗体药物|抗生素|"
        "抗生素制剂|抗病毒药|抗癌药|抗肿瘤药|抗菌素|抗血清|救命药|敷料|新冠疫苗|新冠药物|核酸药物|止痛药|汉方药|注射剂|"
        "流感疫苗|激素类药物|片剂|牙科水泥|生物制剂|生物制品|生物医药|生物类似药|生物药|生物药品|疫苗|白蛋白|纱布|"
        "细胞治疗产品|细菌疫苗|维生素制剂|绷带|缝合线|罕见病药|胰岛素|胰岛素产品|膏药|药|药剂|药品|药品制剂|"
        "药品和医药产品|药材制剂|药棉|药物|药物产品|药用产品|药膏|血制品|血浆|血液制品|血清|西药|西药制剂|输液|"
        "进口抗癌药|进口药|造影剂|避孕药|阿司匹林|阿莫西林|降糖药|青霉素|青霉素制剂|非处方药|靶向药|骨水泥"
    ),
    "31": (
        "NPK复合肥|三元复合肥|二铵|光卤石|农用尿素|动物肥料|化学肥料|化肥|化肥产品|复合肥|复合肥料|复混肥|天然硝酸钠|"
        "尿素|尿素产品|尿素硝铵溶液|掺混肥|有机肥|氮磷钾复合肥|氮磷钾肥|氮肥|氮肥产品|氯化钾|氯化钾肥|氰氨化钙|水溶肥|"
        "海鸟粪|硝酸钠|硝酸钾|硝酸铵|硝酸铵肥|硝酸铵钙|硫酸钾|硫酸钾肥|硫酸铵|磷肥|磷酸一铵|磷酸二氢铵|磷酸二铵|"
        "磷酸氢二铵|磷酸盐肥|磷酸铵|磷铵|缓释肥|肥料|肥料产品|过磷酸钙|过磷酸钙肥|重过磷酸钙|钾盐|钾肥|鸟粪"
    ),
    "32": (
        "分散染料|单宁|印刷油墨|叶黄素|合成染料|喷墨墨水|墨水|天然色素|密封胶|密封胶填料|打印墨水|搪瓷釉|搪瓷釉料|"
        "无机颜料|有机颜料|木器漆|染料|栲胶|植物鞣料|氧化铁|氧化铁颜料|氧化铬绿|水彩颜料|汽车漆|油墨|油墨产品|油漆|"
        "油漆产品|油画颜料|活性染料|涂料|涂料产品|清漆|溶剂染料|漆|玻璃粉|玻璃釉|珠光颜料|直接染料|着色剂|硫化染料|"
        "硫化黑|立德粉|粉末涂料|红曲色素|美术颜料|群青|聚氨酯漆|胭脂红|胭脂虫红|腻子|船舶涂料|色母|色母粒|色素|"
        "荧光增白剂|还原染料|酞菁颜料|酸性染料|釉料|铬黄|锌钡白|防锈漆|阳离子染料|陶瓷釉料|靛蓝|靛蓝产品|靛蓝染料|鞣剂|"
        "鞣料|颜料|颜料红|颜料黄|食用色素"
    ),
    "33": (
        "个人护理产品|个人护理用品|乳液|保养品|假牙清洁片|剃须泡沫|剃须膏|化妆品|化妆品及护肤品|化妆品类|化妆水|发胶|"
        "口红|口腔护理产品|古龙水|唇彩|唇膏|彩妆|护发品|护发素|护手霜|护肤产品|护肤品|指甲油|日本化妆品|染发剂|染发膏|"
        "柠檬油|桉叶油|橙油|檀香|止汗剂|沐浴乳|沐浴露|洁面乳|洗发水|洗发精|洗发露|洗发香波|洗面奶|浴盐|润肤霜|漱口水|"
        "烟用香精|烫发剂|熏香|爽肤水|爽身粉|牙粉|牙线|牙膏|玫瑰油|玫瑰精油|痱子粉|盥洗品|盥洗用品|眼影|眼霜|睫毛膏|"
        "空气清新剂|粉底|粉饼|精华液|精油|线香|美妆|美妆产品|美妆护肤品|美容产品|美容化妆品|美容护肤品|腮红|茶树油|"
        "薄荷油|薄荷素油|薰衣草油|蚊香香料|身体乳|防晒|防晒乳|防晒霜|除臭剂|面膜|面霜|韩国化妆品|食用香精|香料香精|"
        "香氛|香水|香水产品|香粉|香精|香精油|香精香料|香薰"
    ),
    "34": (
        "上光剂|人造蜡|光洁剂|去污剂|去污粉|合成洗涤剂|合成洗涤粉|地板蜡|工业皂|抛光剂|有机表面活性剂|柔顺剂|橡皮泥|"
        "洗手液|洗洁精|洗涤产品|洗涤剂|洗涤用品|洗衣凝珠|洗衣液|洗衣皂|洗衣粉|润滑剂|液体皂|清洁产品|清洁剂|清洁用品|"
        "清洗剂|牙科石膏|牙科蜡|生日蜡烛|皂粉|聚乙烯蜡|肥皂|脂肪醇聚氧乙烯醚|脱模剂|药皂|蜡|蜡烛|蜡烛产品|表面活性剂|"
        "调制蜡|车蜡|透明皂|非离子表面活性剂|鞋油|香皂|香薰蜡烛"
    ),
    "35": (
        "不干胶粘剂|乳清蛋白|乳白蛋白|凝乳酶|分离蛋白|动物胶|卵白蛋白|变性淀粉|大豆分离蛋白|大豆分离蛋白产品|大豆蛋白|"
        "干蛋白|干酪素|接着剂|改性淀粉|明胶|明胶产品|明胶片|木瓜蛋白酶|植物蛋白|植酸酶|氧化淀粉|淀粉酶|热熔胶|环氧胶|"
        "白蛋白粉|粘合剂|糊精|糖化酶|聚氨酯胶|胶原|胶原蛋白|胶原蛋白肽|胶水|胶粘剂|胶黏剂|药用明胶|蛋清蛋白|蛋白胨|"
        "蛋白酶|豌豆蛋白|酪朊|酪蛋白|酪蛋白产品|酪蛋白酸钠|酶|酶制剂|阳离子淀粉|预糊化淀粉|食品酶|骨胶|鱼胶粉|黏合剂"
    ),
    "36": (
        "TNT|tnt|信号弹|信号烟火|固体推进剂|安全火柴|导火索|引信|打火石|推进剂|民爆产品|民用爆炸物|民用爆炸物品|火柴|"
        "火箭推进剂|火药|炸药|烟火|烟花|烟花产品|烟花爆竹|爆炸物|爆竹|电雷管|硝化棉|硝铵炸药|稀土打火石|花炮|雷管|鞭炮|"
        "黑火药|黑索金"
    ),
    "37": (
        "CTP版|PS版|X光感光胶片|X光片|X光胶片|一次成像胶片|医用X光片|医用胶片|印刷版材|印版|墨粉|定影液|彩色相纸|"
        "彩色胶卷|彩色胶片|感光材料|感光树脂版|感光版|感光纸|摄影胶片|显影液|晒图纸|柔性版|照相纸|电影胶片|相机胶卷|"
        "相纸|碳粉|碳粉墨粉|胶卷|胶片|菲林"
    ),
    "38": (
        "2,4-滴|ELISA试剂|PCR试剂|SAF|saf|三元前驱体|三元材料|三元锂前驱体|二聚酸|人造石墨|人造石墨材料|代森锰锌|"
        "体外诊断试剂|催化剂|光刻材料|光刻胶|光阻|光阻剂|农化产品|农用化学品|农药|农药产品|农药制剂|切削液|制动液|"
        "刹车油|前驱体|助焊剂|化学农药|医疗废物|半导体材料|半导体硅片|单晶硅|单晶硅棒|单晶硅片|卫生杀虫剂|印染助剂|"
        "危险废物|可持续航空燃料|可持续航空燃油|吡虫啉|嘧菌酯|城市垃圾|培养基|塑料助剂|塔尔油|增塑剂|复合稳定剂|外延片|"
        "多晶硅片|妊娠试纸|工业废物|工业脂肪醇|废弃物|快筛|快筛试剂|感光胶|戊唑醇|抗原检测试剂盒|抗氧剂|抗爆剂|抛光液|"
        "抛光片|敌草快|整理剂|新冠检测试剂|晶圆|月桂酸|木焦油|木质素磺酸盐|机油添加剂|杀菌剂|杀菌剂产品|杀虫剂|"
        "杀虫剂产品|杀鼠剂|松油醇|松节油|松香|松香产品|标准物质|核酸检测试剂|检测试剂|检测试剂盒|棕榈酸|植物保护产品|"
        "植物生长调节剂|樟脑丸|橡胶促进剂|橡胶助剂|橡胶抗降解剂|橡胶硫化促进剂|橡胶防老剂|正极|正极材料|歧化松香|"
        "毒死蜱|氢化松香|氢化植物油燃料|氯化石蜡|氯氰菊酯|氯虫苯甲酰胺|水处理剂|油酸|活性炭|活性白土|活性碳|消毒剂|"
        "消毒液|润滑油添加剂|混凝土外加剂|混合醇|湿电子化学品|溶剂|灭火剂|灭鼠剂|热稳定剂|焊粉|熔剂|燃料添加剂|环烷酸|"
        "生物农药|生物柴油|生质柴油|电子化学品|电子级试剂|电极糊|电池材料|电池正极材料|电池负极材料|电解液|百草枯|"
        "百菌清|皮革助剂|相变材料|石墨烯浆料|石墨负极材料|石油添加剂|石油磺酸盐|研磨液|砷化镓晶片|硅晶圆|硅片|"
        "硅藻土助滤剂|硅锭|硬脂酸|碳化硅晶圆|碳化硅衬底|碳糊|磷酸铁锂|稀释剂|稳定剂|纺织助剂|缓蚀剂|耐火水泥|胶体石墨|"
        "脂肪酸|脂肪醇|脱硝催化剂|草甘膦|草甘膦原药|草铵膦|草铵膦产品|莠去津|蚊香|触媒|认证标准物质|诊断试剂|试剂盒|"
        "试纸|负极材料|负极石墨|造纸助剂|钴酸锂|铸造粘结剂|锂电正极材料|锂电池材料|锂电池正极材料|镍钴锰酸锂|防冻液|"
        "阻燃剂|阿特拉津|除草剂|除草剂产品|除草剂原药|高效氯氟氰菊酯|麦草畏"
    ),
    "39": (
        "ABS|ABS树脂|BOPET膜|BOPP膜|EPS|EVA|EVA胶膜|HDPE|LDPE|PBAT|PBT|PC|PE|PET|PET树脂|PET膜|PET薄膜|PE管|PI膜|PLA|"
        "POM|POM共聚聚甲醛|PP|PP板|PS|PVA|PVB|PVB膜|PVC|PVC地板|PVC板|PVC管|PVC膜|pvc|一次性塑料|一次性塑料制品|"
        "三聚氰胺树脂|不饱和聚酯树脂|丙烯聚合物|丙烯腈丁二烯苯乙烯|丙烯酸树脂|乙烯基地板|乙烯聚合物|乙烯醋酸乙烯酯|"
        "二甲基环体硅氧烷|亚克力|低密度聚乙烯|保护膜|保鲜膜|光学膜|共聚聚甲醛|再生塑料|农膜|初级形态二甲基环体硅氧烷|"
        "初级形态聚硅氧烷|双向拉伸聚丙烯薄膜|双向拉伸聚酯薄膜|发泡塑料|可发性聚苯乙烯|可降解塑料袋|合成树脂|含氟聚合物|"
        "吸管|塑化产品|塑化原料|塑料|塑料产品|塑料制品|塑料包装|塑料原料|塑料吸管|塑料地板|塑料垃圾|塑料壁纸|塑料家居|"
        "塑料容器|塑料杯|塑料板|塑料板材|塑料树脂|塑料桶|塑料浴缸|塑料片材|塑料瓶|塑料盖|塑料碗|塑料管|塑料管材|塑料箱|"
        "塑料粒|塑料粒子|塑料编织品|塑料膜|塑料薄膜|塑料薄膜产品|塑料袋|塑料袋产品|塑料软管|塑料配件|塑料门窗|塑料颗粒|"
        "塑料餐具|塑料餐盒|塑胶|塑胶产品|塑胶制品|墙贴|太阳能背板膜|尼龙|尼龙6|尼龙66|尼龙切片|工程塑料|废PET|废塑料|"
        "拉伸膜|改性塑料|改性工程塑料|有机玻璃|有机硅|树脂|氟聚合物|泡沫塑料|泡沫板|海绵|液晶聚合物|热塑性弹性体|"
        "环氧树脂|环氧树脂产品|瓶片|瓶级聚酯|生物降解塑料|石油树脂|硅氧烷|硅油|硅酮|离型膜|离子交换树脂|纤维素醚|"
        "线性低密度聚乙烯|羧甲基纤维素|聚丁二醇酯|聚丙烯|聚丙烯薄膜|聚乙烯|聚乙烯产品|聚乙烯薄膜|聚乙烯醇|"
        "聚乙烯醇缩丁醛|聚乳酸|聚偏氟乙烯|聚合物|聚四亚甲基醚二醇|聚四氟乙烯|聚对苯二甲酸丁二醇酯|聚对苯二甲酸乙二醇酯|"
        "聚氨酯|聚氨酯泡沫|聚氯乙烯|聚甲基丙烯酸甲酯|聚甲醛|聚砜|聚砜树脂|聚硅氧烷|聚碳酸酯|聚苯乙烯|聚苯硫醚|"
        "聚苯硫醚产品|聚苯醚|聚苯醚产品|聚酮|聚酯|聚酯切片|聚酯瓶片|聚酯粒|聚酯薄膜|聚酰亚胺|聚酰亚胺薄膜|聚酰胺|"
        "聚酰胺-6|聚酰胺-6,6|聚酰胺66|聚酰胺切片|聚醋酸乙烯酯|聚醚|聚醚多元醇|胶带|胶带产品|胶膜|脲醛树脂|色母料|"
        "赛璐珞|超高分子量聚乙烯|酚醛树脂|醋酸纤维素|锦纶6|锦纶6切片|锦纶切片|间规聚苯乙烯|高分子材料|高吸水性树脂|"
        "高密度聚乙烯|黄原胶"
    ),
    "40": (
        "丁基橡胶|丁基胶|丁腈手套|丁腈橡胶|丁腈胶|丁苯橡胶|三元乙丙橡胶|乘用车轮胎|乙丙橡胶|乳胶|乳胶制品|乳胶手套|"
        "传动带|保险套|充气橡胶轮胎|充气轮胎|全钢胎|内胎|再生胶|农用轮胎|医用手套|半钢胎|卡客车轮胎|卡车轮胎|"
        "卤化丁基橡胶|合成橡胶|复合橡胶|天然乳胶|天然橡胶|天然胶乳|天胶|子午线轮胎|安全套|客车轮胎|密封圈|小客车轮胎|"
        "工程轮胎|巨型轮胎|废橡胶|废轮胎|异戊二烯橡胶|异戊橡胶|摩托车轮胎|斜交轮胎|新轮胎|标准胶|检查手套|橡皮|橡胶|"
        "橡胶产品|橡胶减震器|橡胶制品|橡胶医用手套|橡胶圈|橡胶垫|橡胶密封件|橡胶带|橡胶手套|橡胶手套产品|橡胶板|橡胶管|"
        "橡胶软管|橡胶输送带|橡胶鞋底片|气球乳胶|氯丁橡胶|氯磺化橡胶|汽车轮胎|混合胶|溶聚丁苯橡胶|烟片胶|热塑橡胶|"
        "电动车轮胎|皮带输送|硅胶管|硫化橡胶|硬质橡胶|翻新轮胎|聚丁二烯橡胶|胶管|自行车轮胎|航空轮胎|车胎|轮胎|"
        "轮胎产品|轿车轮胎|输送带|避孕套|非公路用轮胎|顺丁橡胶|飞机轮胎"
    ),
    "41": (
        "兽皮|半成品革|原皮|山羊板皮|山羊皮|成品革|毛皮革|漆皮|熟皮|爬行动物皮|牛原皮|牛皮|牛皮革|猪皮|猪皮革|生牛皮|"
        "生皮|生皮及皮革|皮料|皮革|皮革原料|皮革边角料|盐渍牛皮|盐湿牛皮|绵羊皮|绵羊皮革|羊剪绒|羊皮|蓝湿皮|蓝湿皮产品|"
        "蓝湿革|鳄鱼皮"
    ),
    "42": (
        "乐器箱|书包|公文包|公文箱|包包|包袋|化妆箱|单肩包|双肩包|名牌包|宠物项圈|手提包|手提箱|手提袋|手袋|拉杆箱|"
        "旅行包|旅行用品|旅行箱|旅行箱包|登机箱|皮件|皮具|皮具制品|皮包|皮夹|皮带|皮手套|皮衣|皮革制品|皮革包|皮革手套|"
        "皮革服装|皮革服饰|皮革腰带|相机包|真皮|箱包|箱包产品|箱包皮具|背包|腰包|腰带|行李|行李包|行李箱|运动包|钱包|"
        "马具"
    ),
    "43": (
        "人造毛皮|整张毛皮|未硝毛皮|毛皮|毛皮产品|毛皮制品|毛皮大衣|毛皮帽|毛皮服装|水貂皮|水貂皮大衣|海豹皮|狐狸皮|"
        "狐皮|狐皮大衣|生毛皮|皮草|皮草制品|裘皮|裘皮大衣|裘皮服装|貂皮|貂皮大衣|貂绒大衣"
    ),
    "44": (
        "一次性筷子|中密度纤维板|云杉|刨花板|单板|原木|原木木材|合板|圆木|复合地板|复合木地板|多层木地板|夹板|"
        "定向刨花板|实木地板|密度板|密度纤维板|层积材|强化地板|强化木|木丝|木产品|木制品|木制地板|木制线条|木地板|木塑|"
        "木头|木屑|木屑颗粒|木工艺品|木托盘|木料|木方|木材|木材产品|木材制品|木材及木制品|木板|木框|木桶|木梯|木楼梯|"
        "木浆木片|木浆板材|木炭|木片|木皮|木盒|木砖|木窗|木筷|木箱|木箱子|木粉|木线条|木衣架|木质产品|木质制品|"
        "木质家具板|木质颗粒|木质颗粒燃料|木门|木雕|木颗粒|木餐具|机制木炭|杨木|松木|板材木材|枕木|林木产品|柚木|"
        "桉木片|桐木|桦木|桦木胶合板|棺材|橡木|橡木桶|热带原木|热带木材|生物质颗粒|电线杆木|画框木|白蜡木|硬木|"
        "硬木胶合板|竹制品|竹地板|竹炭|竹筷|紫檀|红木|红木原木|纤维板|结构木材|胶合板|胶合板产品|花旗松|薪柴|软木|"
        "软木木材|软木板材|软木锯材|辐射松|针叶原木|针叶木|针叶材|铁杉|铁路枕木|锯木|锯材|锯材产品|阔叶原木|阔叶木|"
        "集成材|饰面板"
    ),
    "45": "栓皮|软木制品|软木地板|软木塞",
    "46": "柳编|竹编|竹编织品|编织品|草席|草柳编|草编|草编制品|藤编制品",
    "47": (
        "再生浆|再生纸浆|化学木浆|化学浆|商品浆|回收纸|废纸|废纸产品|废纸浆|木浆|机械浆|桉木浆|桉树浆|棉浆|棉浆粕|浆粕|"
        "浆粕产品|溶解木浆|溶解浆|漂白针叶浆|漂白阔叶浆|竹浆|粘胶浆粕|纸浆|纸浆产品|针叶浆|阔叶浆"
    ),
    "48": (
        "A4纸|不干胶标签|书写用纸|书写纸|便签纸|信封|办公用纸|办公纸|包装纸|卡纸|卫生纸|卫生纸产品|卷烟纸|卷筒纸|厕纸|"
        "原纸|厨房纸|双胶纸|墙纸|壁纸|复写纸|复印纸|手帕纸|打印纸|折叠箱板纸|擦手纸|文件夹纸|文化用纸|文化纸|新闻用纸|"
        "新闻纸|无碳复写纸|未涂布纸|未漂白纸袋纸|标签|格记纸|涂布纸|滤纸|烟用纸|热敏纸|牛皮纸|特种纸|玻璃纸|瓦楞原纸|"
        "瓦楞纸|瓦楞纸板|瓦楞纸箱|生活用纸|白卡纸|白板纸|白牛皮纸|皱纹纸|相纸原纸|笔记本册|笔记本纸|箱板纸|纸|纸制品|"
        "纸制品包装|纸包装|纸吸管|纸和纸制品|纸品|纸巾|纸张|纸杯|纸板|纸浆模塑制品|纸盒|纸盘|纸碗|纸管|纸箱|纸类|纸袋|"
        "纸袋纸|纸餐具|练习簿|羊皮纸|胶版纸|薄页纸|装饰原纸|装饰纸|轻型纸|过滤嘴纸|钢纸|铜版纸|铜版纸产品|面巾纸|"
        "食品包装纸|食品卡纸|餐巾纸"
    ),
    "49": (
        "乐谱|书|书刊|书本|书籍|儿童图画书|儿童读物|出版物|印刷产品|印刷制品|印刷制成品|印刷品|印刷图片|商业广告品|"
        "图书|图书报刊|图画书|地图|宣传册|小说|彩票|报纸|支票|教材|教科书|日历|明信片|月历|期刊|杂志|海报|漫画|画册|"
        "纸币|绘本|设计图纸|词典|课本|贺卡|贺年卡|转印贴花|邮票|钞票"
    ),
    "50": "丝织品|丝织物|丝绸|丝绸产品|丝绸面料|厂丝|坯绸|柞蚕丝|桑蚕丝|生丝|真丝|真丝绸|绸缎|茧丝|蚕丝|蚕茧",
    TEXTILES: "纺织|纺织产品|纺织制品|纺织品|纺织品及服装|纺织品和服装|纺织品服装|纺织服装",
    "51": (
        "兔毛|呢绒|山羊绒|无毛绒|毛呢|毛条|毛纱|毛纺纱|毛织物|澳毛|精梳毛纱|绵羊毛|羊毛|羊毛产品|羊毛条|羊绒|羊绒纱|"
        "羊驼毛|马海毛"
    ),
    "52": (
        "丹宁布|全棉布|印度棉纱|原棉|坯布|帆布|平纹布|废棉|斜纹布|新疆棉|新疆棉花|染色棉布|棉|棉产品|棉印花布|棉坯|"
        "棉坯布|棉布|棉平纹布|棉斜纹布|棉机织物|棉短|棉短纤|棉纱|棉纱产品|棉纱线|棉纺织品|棉线|棉织物|棉缝纫线|棉花|"
        "棉花产品|气流纺纱|漂白棉布|牛仔布|疆棉|皮棉|籽棉|精梳棉|精梳棉纱|纯棉布|纯棉机织物|美棉|色织布|落棉|转杯纺纱|"
        "长绒棉"
    ),
    "53": (
        "亚麻|亚麻布|亚麻纤维|亚麻纱|亚麻织物|剑麻|工业大麻纤维|椰壳纤维|汉麻|苎麻|苎麻布|麻布|麻纺|黄麻|黄麻制品|"
        "黄麻纱"
    ),
    "54": (
        "DTY|FDY|POY|人造丝|全拉伸丝|化纤单丝|化纤布|化纤长丝|化纤长丝织物|单丝|合成长丝|尼龙66长丝|尼龙丝|尼龙布|"
        "尼龙长丝|氨纶|氨纶丝|氨纶纱|涤纶|涤纶丝|涤纶低弹丝|涤纶加弹丝|涤纶工业丝|涤纶长丝|粘胶长丝|聚丙烯长丝|聚酯丝|"
        "聚酯加工丝|聚酯加工纱|聚酯纱|聚酯长丝|聚酯高强力纱|锦纶|锦纶6长丝|锦纶丝|锦纶长丝|高强力丝|高强力涤纶|"
        "高强力纱|高强力聚酯纱|高强涤纶丝"
    ),
    "54 55": (
        "人造纤维|再生纤维|化学纤维|化学纤维产品|化纤|化纤产品|化纤织物|化纤面料|合成纤维|合成纤维织物|涤纶布|涤纶面料|"
        "粘胶|聚酯纤维|聚酯织物"
    ),
    "55": (
        "丙纶短纤|二醋酸纤维丝束|人棉纱|人造短纤维|低熔点聚酯纤维|再生涤纶短纤|再生纤维素纤维|化纤短纤|合成短纤维|天丝|"
        "嫘萦|棉型短纤|涤棉布|涤棉纱|涤粘纱|涤纶短纤|涤纶短纤纱|涤纶短纤维|涤纶纱|混纺布|混纺纱|短纤|粘胶短纤|"
        "粘胶短纤维|粘胶纤维|聚丙烯腈纤维|聚酯棉|聚酯短纤|聚酯短纤维|腈纶|腈纶产品|腈纶短纤|腈纶纤维|腈纶纱|莫代尔|"
        "莱赛尔|莱赛尔纤维|醋酸纤维丝束|锦纶短纤"
    ),
    "56": (
        "不织布|卫生棉絮|吊床|填充棉|尼龙绳|打包绳|无纺布|无纺布产品|无纺织物|棉胎|毛毡|水刺无纺布|渔网|渔网产品|"
        "熔喷布|絮棉|纺粘布|线绳|绳缆|缆绳|缝纫线绳|金属线纱|金银线|非织造布|麻绳"
    ),
    "57": "人造草坪|人造草皮|地垫|地毯|地毯产品|手工地毯|波斯地毯|簇绒地毯",
    "58": (
        "丝绒|刺绣|刺绣品|割绒布|商标织带|天鹅绒|挂毯|提花织带|毛巾布|灯芯绒|织带|绒布|绣花布|网眼布|花边|蕾丝|薄纱|"
        "装饰带|长毛绒|雪尼尔布"
    ),
    "59": (
        "PU革|产业用纺织品|人造革|传动带布|合成革|土工布|土工织物|塑料涂层织物|工业用布|帘子布|橡胶涂布|油布|"
        "浸胶帘子布|涂层布|涂层织物|涂层面料|滤布|玻纤涂层布|篷布面料|轮胎帘子布|过滤布|防水布料"
    ),
    "60": (
        "天鹅绒针织布|弹力布|弹力针织布|毛圈布|纬编布|经编布|罗纹布|蕾丝针织|超细纤维针织布|针织品面料|针织坯布|针织布|"
        "针织物|针织面料|针织面料产品"
    ),
    "61": (
        "Polo衫|T恤|T恤衫|丝袜|保暖内衣|卫衣|套头衫|开衫|棉毛衫|棉袜|毛线衣|毛衣|毛衫|汗衫|短袜|紧身裤|羊毛衫|羊绒衫|"
        "袜子|裤袜|运动衫|连裤袜|针织T恤|针织T恤衫|针织内衣|针织品|针织外套|针织帽衫|针织手套|针织服装|针织服饰|"
        "针织毛衣|针织衣物|针织衫|针织裤|长筒袜|马球衫"
    ),
    "61 62": (
        "上衣|丝巾|休闲服|休闲装|内衣|内裤|冲锋衣|制服|和服|围巾|外套|大衣|头巾|夹克|套装|女上衣|女式服装|女衬衫|女装|"
        "女裤|婴儿服|婴儿服装|婴幼儿服装|工作服|工装|工装裤|快时尚|快时尚服装|成衣|成衣产品|成衣制品|手套服装|手帕|"
        "披肩|旗袍|时装|晚礼服|服装|服装产品|服装制品|服装及衣着附件|服装服饰|服装类|服饰|服饰产品|校服|棉服|毛衣外套|"
        "汉服|泳衣|泳装|浴袍|滑雪服|男上衣|男式服装|男衬衫|男装|男裤|皮衣仿|睡衣|短衫|短袖|短裤|童套装|童装|纱丽|"
        "纺织服饰|羊毛大衣|羊绒围巾|羽绒衣|背心|衣服|衣物|衣着|衣裤|衬衣|衬衫|袍服|裙子|裤子|裤袜装|裤装|西装|西裤|"
        "运动服|运动服装|运动裤|连体衣|连衣裙|长裤|防护服|领带|风衣|马甲"
    ),
    "62": "文胸|机织服装|束腰带|梭织服装|牛仔服装|牛仔裤|牛仔裤产品|男式衬衫|羽绒服|羽绒服装|胸罩|西服|雨衣",
    "63": (
        "N95口罩|一次性口罩|二手服装|二手衣物|刺绣床品|医用口罩|医用外科口罩|口罩|台布|国旗|塑料编织袋|外科口罩|"
        "家用纺织制成品|家用纺织品|家纺|家纺产品|寝具布|尼龙吊带|布艺窗帘|帆|帐篷|床上用品|床上用织物制品|床单|床品|"
        "废旧纺织品|手术口罩|抹布|救生衣|旗子|旗帜|旧服装|旧纺织品|旧衣|旧衣服|旧衣物|枕套|桌布|桌旗|毛巾|毛毯|"
        "毛毯产品|毛浴巾|毯子|沙发套|浴巾|浴帘|清洁布|清洁抹布|珊瑚绒毯|碎布|窗帘|窗帘布艺|篷布|纺织制成品|绒毯|编织袋|"
        "羊毛毯|茶巾|蚊帐|被单|被套|被罩|遮阳篷|防护口罩|防水布|集装袋|面巾|鞋带|餐垫布|麻袋|黄麻袋"
    ),
    "64": (
        "休闲运动鞋|休闲鞋|凉鞋|制鞋|劳保鞋|塑料鞋|女鞋|安全鞋|工作鞋|布鞋|帆布鞋|护腿|拖鞋|旅游鞋|木屐|橡胶鞋|滑雪靴|"
        "球鞋|男鞋|登山鞋|皮凉鞋|皮面鞋|皮面鞋靴|皮靴|皮鞋|童靴|童鞋|胶鞋|足球鞋|跑鞋|运动鞋|运动鞋类|防滑鞋|雨靴|"
        "雪地靴|靴|靴子|鞋|鞋制品|鞋垫|鞋子|鞋履|鞋底|鞋材|鞋类|鞋类产品|鞋跟|鞋面|鞋靴|高跟鞋"
    ),
    "64 65": "鞋帽",
    "65": "头盔|安全帽|帽子|帽类|摩托车头盔|棒球帽|毛线帽|礼帽|草帽",
    "66": "伞|太阳伞|手杖|拐杖伞|遮阳伞|阳伞|雨伞",
    "67": "人发制品|人造花|人造花卉|仿真花|假发|假发制品|假睫毛|假花|加工羽毛|发制品",
    "68": (
        "云母制品|云母片|人造石|人造石台面|人造石材|人造石英石|制动片|刹车片|刹车皮|刹车蹄片|加气混凝土|台面|墓碑|"
        "大理石|大理石材|大理石板|大理石板材|密封石棉|岩棉|岩棉板|摩擦材料|板岩|水泥制品|水泥板|水泥瓦|水泥砖|水泥管|"
        "水磨石|沥青瓦|沥青防水卷材|油毡|混凝土|混凝土制品|混凝土构件|混凝土砌块|混凝土管|炭素制品|玄武岩纤维|石制品|"
        "石墨制品|石墨块|石墨坩埚|石墨毡|石材|石材产品|石板|石板材|石棉制品|石棉板|石棉瓦|石碑|石膏制品|石膏天花板|"
        "石膏板|石膏线|石英板|石英石|石英石台面|石英石板材|石雕|矿棉|矿渣棉|矿物棉|砂布|砂带|砂纸|砂轮|研磨料|硅酸钙板|"
        "碳制品|碳毡|碳碳复合材料|碳素制品|碳纤|碳纤维|碳纤维产品|碳纤维复合材料|磨具|磨料|磨料磨具|磨石|离合器片|"
        "纤维水泥板|艺术石雕|花岗岩|花岗岩板材|花岗石|花岗石板|轻质隔墙板|金刚砂布|铺路石|镁碳砖|防水卷材|防火板|"
        "预制件|预制混凝土|预拌混凝土"
    ),
    "69": (
        "仿古砖|便器|内墙砖|卫浴陶瓷|卫生洁具|卫生陶瓷|地砖|坐便器|坩埚陶|墙地砖|墙砖|外墙砖|小便器|屋瓦|工业陶瓷|"
        "建筑卫生陶瓷|建筑陶瓷|抛光砖|日用瓷|日用陶瓷|氧化铝陶瓷|洁具|洗手盆|洗脸盆|浴缸陶瓷|特种陶瓷|琉璃瓦|瓦片|瓷具|"
        "瓷制餐具|瓷器|瓷器制品|瓷盘|瓷砖|瓷砖产品|瓷碗|瓷质砖|瓷餐具|砖|砖块|砖瓦|硅砖|空心砖|粘土砖|粘土耐火砖|"
        "紫砂壶|红砖|耐火制品|耐火材料|耐火砖|花瓶|蜂窝陶瓷|西式瓦|釉面砖|镁砖|陶器|陶板|陶瓷|陶瓷产品|陶瓷产品类|"
        "陶瓷制品|陶瓷卫浴|陶瓷厨具|陶瓷器皿|陶瓷地砖|陶瓷坐便器|陶瓷墙砖|陶瓷工艺品|陶瓷摆件|陶瓷杯|陶瓷杯子|陶瓷板|"
        "陶瓷洁具|陶瓷砖|陶瓷碗|陶瓷花瓶|陶瓷餐具|陶瓷餐厨具|陶管|陶粒砖|面盆|餐具陶瓷|马桶|马赛克|骨瓷|高铝砖"
    ),
    "70": (
        "LOW-E玻璃|中空玻璃|光伏压延玻璃|光伏玻璃|光导纤维预制棒|光纤预制棒|光纤预制棒产品|反光玻璃珠|后视镜|"
        "太阳能玻璃|夹层玻璃|安全玻璃|安瓿瓶|平板玻璃|平板玻璃产品|建筑玻璃|挡风玻璃|水晶|水晶制品|水晶玻璃|汽车后视镜|"
        "汽车玻璃|浮法玻璃|浴镜|灯泡玻壳|玻璃|玻璃制品|玻璃器皿|玻璃基板|玻璃容器|玻璃微珠|玻璃杯|玻璃板|玻璃棉|"
        "玻璃灯罩|玻璃片|玻璃珠|玻璃瓶|玻璃砖|玻璃管|玻璃纤维|玻璃纤维产品|玻璃纤维制品|玻璃纤维布|玻璃纤维毡|"
        "玻璃纤维纱|玻璃纤维织物|玻璃罐|玻璃酒瓶|玻璃镜|玻璃餐具|玻璃马赛克|玻纤|玻纤制品|玻纤毡|电子布|电子玻璃|"
        "电子级玻璃纤维布|盖板玻璃|短切毡|石英坩埚|石英玻璃|石英玻璃管|磨砂玻璃|节能玻璃|药用玻璃|药用玻璃瓶|超白玻璃|"
        "超薄玻璃|连续玻璃纤维|酒杯|钟表玻璃|钢化玻璃|镀膜玻璃|镜子|长丝玻璃纤维"
    ),
    "71": (
        "人造宝石|人造珠宝|人造金刚石|仿真首饰|仿首饰|养殖珍珠|半宝石|合成钻石|和田玉|坦桑石|培育钻石|天然钻石|宝玉石|"
        "宝石|宝石首饰|尖晶石|工业金刚石|工业钻石|废贵金属|彩色宝石|成品钻石|戒指|手链|手镯|未锻造金|毛坯钻石|毛钻|"
        "流行饰品|海绵铂|玉器|玉石|玉石制品|珍珠|珠宝|珠宝玉石|珠宝首饰|琥珀|白银|白银产品|硬币|碧玺|祖母绿|红宝石|"
        "纪念币|翡翠|耳环|蓝宝石|裸钻|贵金属|贵金属产品|贵金属首饰|金刚石|金刚石微粉|金器|金币|金戒指|金条|金银币|"
        "金银首饰|金锭|金镯子|金饰|金首饰|钌|钯|钯金|钻石|钻石毛坯|钻石首饰|铂|铂族金属|铂粉|铂金|铂金条|铂金首饰|铑|"
        "铱|银|银器|银币|银币纪念币|银条|银锭|银饰|银饰品|银首饰|锇|非货币用金|非货币黄金|项链|饰品|首饰|首饰产品|黄金|"
        "黄金制品|黄金首饰"
    ),
    "72": (
        "H型钢|H型钢梁|H形钢|不锈钢|不锈钢丝|不锈钢产品|不锈钢冷轧|不锈钢冷轧卷板|不锈钢冷轧平板|不锈钢冷轧板|"
        "不锈钢冷轧薄板|不锈钢卷|不锈钢坯|不锈钢带|不锈钢平板轧材|不锈钢废料|不锈钢扁轧制品|不锈钢板|不锈钢棒|"
        "不锈钢热轧卷板|不锈钢热轧板|不锈钢线材|不锈钢薄板|不锈钢钢坯|不锈钢钢坯和不锈钢热轧板|中厚板|中板|中空钢|"
        "优特钢|低碳铬铁|六角钢|冷轧|冷轧不锈钢|冷轧不锈钢板|冷轧产品|冷轧卷|冷轧取向硅钢|冷轧带钢|冷轧板|冷轧板卷|"
        "冷轧薄板|冷轧钢|冷轧钢卷|冷轧钢材|冷轧钢板|半成品钢|半成品钢材|厚板|取向性电工钢|取向性硅电钢|取向电工钢|"
        "取向硅钢|合金结构钢|合金钢|合金钢产品|圆钢|型材钢|型钢|大方坯|容器板|宽厚板|小钢坯|工具钢|工字钢|工角槽钢|"
        "带钢|平板轧材|平轧钢|废不锈钢|废钢|废钢料|废钢铁|废钢铁料|废铁|建筑钢材|弹簧钢|弹簧钢丝|弹簧钢材|彩涂卷|"
        "彩涂板|彩涂钢板|彩钢板|微碳铬铁|扁坯|扁平材|扁平钢材|扁钢|扁钢胚|抗腐蚀钢|方坯|方钢|无取向硅钢|条钢|板坯|"
        "桥梁钢|棒材|槽钢|模具钢|汽车板|汽车用钢|汽车钢板|海绵铁|涂层板|涂层钢|涂镀板|混凝土用钢筋|炼钢生铁|热压铁块|"
        "热浸镀锌板|热轧产品|热轧卷|热轧卷材|热轧卷板|热轧宽带钢|热轧带钢|热轧板卷|热轧钢|热轧钢卷|热轧钢材|热轧钢板|"
        "热轧钢板卷|热镀锌板|焊丝钢|特殊钢|特殊钢产品|特种钢|特钢|生铁|电工钢|电磁钢|电磁钢板|电镀锌板|盘条|直接还原铁|"
        "硅钙合金|硅钢|硅钢片|硅铁|硅铁合金|硅铝合金铁|硅锰|硅锰合金|碳素钢|碳素钢板|碳钢|碳钢板|磷铁|空心钻钢|"
        "竹节钢筋|管线钢|粗钢|粗钢产品|线材|绿色钢铁|耐候钢|耐磨钢|耐磨钢板|耐腐蚀钢|船板|花纹板|薄板|螺纹钢|螺纹钢筋|"
        "角钢|车用钢板|轴承钢|还原铁|造船板|酸洗板|重熔废钢锭|钒铁|钛铁|钢|钢丝|钢丸|钢卷|钢品|钢坯|钢带|钢材|钢材产品|"
        "钢板|钢板卷|钢梁|钢棒|钢砂|钢筋|钢线|钢胚|钢薄板|钢轨钢坯|钢铁|钢铁产品|钢铁制品|钢铁半成品|钢铁材|钢铁材料|"
        "钢铁类|钢铁衍生品|钢锭|钢锭钢坯|钨铁|钼铁|铁|铁丝|铁合金|铁合金产品|铁和钢|铁坯|铁基非晶合金带材|铁粉|铁线|"
        "铁锭|铌铁|铬铁|铬铁产品|铸造生铁|铸铁锭|锅炉钢板|锡铁皮|锰硅合金|锰铁|锰铁合金|镀层板|镀层钢|镀层钢板|镀铝板|"
        "镀铝锌板|镀铝锌钢板|镀铬板|镀锌卷|镀锌板|镀锌钢|镀锌钢丝|镀锌钢卷|镀锌钢板|镀锌铁丝|镀锡板|镀锡钢板|镍生铁|"
        "镍铁|镍铁合金|镜铁|长材|长条钢|非取向电工钢|非晶合金|非晶合金带材|马口铁|高强度钢|高强度钢板|高强钢|高碳铬铁|"
        "高碳锰铁|高线|高速线材|高速钢|齿轮钢"
    ),
    "72 76": "钢铁和铝|钢铝|钢铝产品|钢铝制品",
    "73": (
        "三通|不锈钢制品管|不锈钢制品类|不锈钢厨具|不锈钢啤酒桶|不锈钢拉制水槽|不锈钢无缝钢管|不锈钢桶|不锈钢水槽|"
        "不锈钢炊具|不锈钢焊管|不锈钢盥洗槽|不锈钢管|不锈钢管件|不锈钢网|不锈钢锅|不锈钢锅具|不锈钢餐具锅|井盖|传动链|"
        "储罐|光伏支架|别针|刺铁丝|勾花网|卡箍|卫生器具钢|卷钉|压力容器|压力锅|厨房水槽|取暖炉|可锻性铸铁管件|"
        "可锻铸铁管件|合金钢无缝钢管|图钉|圆形焊接碳钢管|圆钉|垫圈|塔筒|大口径焊管|大头针|太阳能支架|对焊管件|平底锅|"
        "应用级风塔|开口销|弯头|弹簧|手缝针|打包扣|扣件|护栏|拉制不锈钢水槽|排钉|搪瓷|搪瓷制品|散热片钢|方管|无缝气瓶|"
        "无缝管|无缝钢管|无缝钢铁管|暖气片|木螺钉|板簧|气瓶|水槽|油井管|油套管|油桶|法兰|法兰产品|液化气钢瓶|滚子链|"
        "炉灶|炒锅|烤炉|烧烤架|烧烤架产品|烧烤炉|焊接管|焊接网|焊接钢管|焊管|煎锅|煤气灶|燃气灶|燃气烤炉|球墨铸铁管|"
        "电焊网|电线杆钢|直缝焊管|矩形管|石油天然气管|石油天然气管线管|石油天然气钢管|石油套管|石油钢管|石笼网|码钉|"
        "研磨球|研磨钢球|碳钢对焊管件|碳钢焊接管|碳钢管|碳钢紧固件|磨球|空心型材|管件|管接头|管线管|管道配件|精密钢管|"
        "紧固件|缝纫针|脚手架|膨胀螺栓|自攻螺钉|薄壁管|螺丝|螺丝螺帽|螺帽|螺旋弹簧|螺旋焊管|螺栓|螺母|螺母螺栓|螺钉|"
        "货架|输油管|输电铁塔|道岔|重轨|钉子|钢丝层板|钢丝球|钢丝绳|钢丝网|钢制储罐|钢制办公|钢制压力容器|钢制品|"
        "钢制家用|钢制容器|钢制气瓶|钢制水槽|钢制管件|钢制货架|钢卡箍|钢塔|钢弹簧|钢支架|钢板桩|钢构|钢架|钢格板|"
        "钢格栅|钢桥|钢桶|钢法兰|钢球|钢瓶|钢筋网|钢筋连接套筒|钢管|钢管产品|钢管件|钢管接头|钢管材|钢管桩|钢索|钢纤维|"
        "钢结构|钢结构产品|钢结构件|钢绞线|钢绞线产品|钢缆|钢罐|钢轨|钢钉|钢铁制品类|钢铁制紧固件|钢铁管|钢铁管件|"
        "钢铁紧固件|钢铁结构体|钢铁衍生制品|钢铝衍生品钢|钢链|钢链条|钢锻件|钢锻造件|钢门|钢门窗|钻探管|钻杆|铁丝刺网|"
        "铁丝网|铁制品|铁制品类|铁制家居用品|铁器|铁塔|铁或钢制紧固件|铁栅栏|铁桶|铁盒|铁罐|铁罐头盒|铁艺|铁路钢轨|"
        "铁轨|铁钉|铁铸件|铁链|铁锅|铁门|铆钉|铸钢|铸钢件|铸铁|铸铁井盖|铸铁件|铸铁制品|铸铁管|铸铁锅|链条|销钉|锅具|"
        "锅炉管|锚|锚具|锚链|锻钢件|镀锌钢管|防盗门|预制钢结构|预应力钢丝绳|预应力钢绞线|风力发电塔|风力塔|风塔|"
        "风塔产品|风电塔|风电塔筒|马口铁罐|高压锅|高强度螺栓|高性能不锈钢无缝钢管|鹰架"
    ),
    "74": (
        "再生铜|冰铜|半成品铜|压延铜箔|废杂铜|废铜|废铜料|无缝精炼铜管|无缝铜管|未锻轧铜|未锻轧铜及铜材|未锻造铜|"
        "电解铜|电解铜产品|电解铜箔|白铜|磷铜|粗铜|精炼铜|精炼铜管|精铜|紫铜|铍铜|铜|铜丝|铜产品|铜制品|铜制管件|"
        "铜加工材|铜半成品|铜原料|铜合金|铜器|铜带|铜排|铜接头|铜杆|铜材|铜材产品|铜板|铜板带|铜板材|铜棒|铜母线|"
        "铜水管|铜电缆芯|铜矿粗炼物|铜箔|铜箔产品|铜管|铜管件|铜管材|铜粉|铜精炼产品|铜线|铜线锭|铜网|铜螺栓|铜衍生品|"
        "铜锭|铜镍合金|铜阳极|阳极铜|阴极铜|青铜|黄铜|黄铜棒"
    ),
    "75": (
        "MHP|一级镍|冰镍|废镍|未锻轧镍|混合氢氧化镍|电解镍|精炼镍|镍|镍丝|镍中间品|镍产品|镍合金|镍带|镍板|"
        "镍湿法中间品|镍粉|镍豆|镍金属|镍锍|镍锭|镍阴极|高冰镍"
    ),
    "76": (
        "再生铝|冷轧铝板|原生铝|原铝|双零铝箔|合金铝板|家用铝箔|废铝|废铝料|易拉盖|易拉罐|普通合金铝板|未锻轧铝|"
        "未锻轧铝及铝材|未锻造铝|热轧铝板|电解铝|空调箔|罐料|铝|铝丝|铝产品|铝制品|铝制品类|铝制家用|铝制散热器|"
        "铝制易拉罐|铝制梯|铝制梯子|铝制炊具|铝制管|铝制门窗|铝制餐盒|铝单板|铝卷|铝原料|铝及铝制品|铝及铝材|铝合金|"
        "铝合金产品|铝合金型材|铝合金挤压型材|铝合金条板|铝合金板|铝合金板材|铝合金管|铝合金薄板|铝合金锭|铝合金门窗|"
        "铝圆片|铝圆盘|铝型材|铝型材产品|铝基合金|铝塑板|铝天花板|铝屑|铝带|铝幕墙|铝平轧产品|铝废料|铝挤压产品|"
        "铝挤压材|铝挤型|铝挤型材|铝杆|铝杆产品|铝材|铝材产品|铝板|铝板带|铝板材|铝梯|铝棒|铝模板|铝片|铝瓶|铝电缆|"
        "铝盖|铝箔|铝箔产品|铝箔容器|铝箔餐盒|铝管|铝粉|铝线|铝结构|铝结构体|铝绞线|铝罐|铝罐料|铝网|铝蜂窝板|"
        "铝衍生制品|铝衍生品|铝质散热器|铝质易拉盖|铝轧制品|铝轮毂毛坯|铝铸件|铝铸造件|铝锅|铝锭|铝锭产品|铝锻件|"
        "铝门窗|铝餐盒|高纯铝"
    ),
    "78": "废铅|未锻轧铅|粗铅|精炼铅|精铅|铅|铅产品|铅合金|铅材|铅板|铅锭",
    "79": "未锻轧锌|热镀锌锭|粗锌|精炼锌|锌|锌产品|锌合金|锌材|锌板|锌粉|锌锭",
    "80": "未锻轧锡|焊锡|精炼锡|精锡|锡|锡产品|锡合金|锡条|锡焊料|锡膏|锡锭",
    "81": (
        "仲钨酸铵|区熔锗锭|原镁|废钨|未锻轧钨|未锻轧镁|海绵钛|电解金属锰|电解钴|电解铬|电解锰|硬质合金|硬质合金废料|"
        "碳化钨|精锑|超硬材料|金属钴|金属铋|金属铟|金属铬|金属锑|金属锗|金属锰|金属镁|金属镓|金属陶瓷|钒|钒产品|钛|"
        "钛产品|钛合金|钛坯|钛材|钛板|钛棒|钛管|钛粉|钛锭|钨|钨、碲、铋、钼、铟|钨丝|钨产品|钨制品|钨合金|钨材|钨条|"
        "钨相关物项|钨粉|钨钼|钴|钴中间品|钴产品|钴锍|钼|钼丝|钼产品|钼材|钼条|钼粉|钽|钽丝|钽粉|铊|铋|铋产品|铋锭|铌|"
        "铌材|铍|铟|铟产品|铟锭|铪|铬|铬产品|铼|铼产品|铼金属|锆|锆材|锆管|锑|锑产品|锑锭|锗|锗产品|锗锭|锗镓|锰|"
        "锰产品|镁|镁产品|镁合金|镁合金产品|镁粉|镁锭|镉|镉产品|镓|镓、锗|镓产品|镓和锗|镓金属|镓锗"
    ),
    "82": (
        "不锈钢刀叉|不锈钢餐具|丝锥|五金工具|修枝剪|修甲工具|军刀工具|农具|农用手工具|刀|刀具|刀具产品|刀叉|刀片|"
        "切削刀具|切削工具|刨刀|刮胡刀|剃刀|剃须刀|剃须刀片|剪|剪刀|勺子|厨刀|厨刀产品|厨房刀具|叉子|园林工具|园艺工具|"
        "圆锯片|多功能刀|套筒扳手|安全刀片|小刀|工具|工具套装|带锯条|手动工具|手动工具产品|手工具|手工具产品|手锯|扳手|"
        "扳手工具|折刀|拉刀|指甲刀|指甲钳|数控刀具|斧头|机械刀片|模具冲头|气动工具头|汤匙|理发剪|电锯片|石油钻头|"
        "硬质合金刀具|筷子不锈钢|组合工具|美甲工具|老虎钳|菜刀|虎钳|螺丝刀|裁缝剪|起子|金刚石锯片|钎具|钢锉|钳子|钻具|"
        "钻头|铁锹|铣刀|铲子|锄头|锉刀|锤子|锯|锯条|锯片|餐具刀叉|餐刀|餐叉|麻花钻头"
    ),
    "83": (
        "五金配件|保险柜|保险柜产品|保险箱|合页|回形针|夹子金属|奖杯|家具五金|家具配件五金|建筑五金|抽屉滑轨|挂锁|"
        "文件夹金属|杠杆拱形文件夹|档案夹|活页夹|焊丝|焊接材料|焊条|瓶塞金属|瓶盖|电子锁|皇冠盖|皮带扣|相框|脚轮|"
        "药芯焊丝|订书钉|车牌|车锁|金属夹子|金属小雕像|金属扣|金属标牌|金属相框|金属软管|钢制办公用品|钥匙|铃铛|铆扣|"
        "铜锁|铝质焊条|铰链|锁|锁具|锁头|门把手|门窗五金|门铰|门锁"
    ),
    "84": (
        "3D打印机|3D打印设备|AI伺服器|AI服务器|ATM机|DUV光刻机|EUV光刻机|POS机|专用设备|个人电脑|个人计算机|中央空调|"
        "主机|主机板|主板|五轴机床|人工智能服务器|人形机器人|传动轴|伺服器|光伏制造设备|光伏设备生产线|光刻机|光刻设备|"
        "光驱|内燃发动机|内燃机|内燃机零件|农业机械|农业设备|农机|农机具|农机设备|农用机械|冰柜|冰箱|冰箱产品|"
        "冰箱压缩机|冲压机|冲压模具|冲床|冶金设备|冷冻机|冷冻设备|冷凝器|冷库设备|冷柜|冷气|冷气机|冷藏柜|净水器|"
        "净水设备|减速器|减速机|凿岩机|分离设备|列印机|刨床|制冰机|制冷压缩机|制冷机|制冷设备|制砖机|制糖机械|制药机械|"
        "制药设备|制鞋机械|刻蚀机|剑杆织机|剪叉式升降机|剪板机|剪草机|割草机|办公机器|办公设备|加工中心|包装机|"
        "包装机械|化学机械抛光设备|化油器|千斤顶|升降作业平台|升降机|半导体制造机台|半导体制造装备|半导体制造设备|"
        "半导体机台|半导体生产设备|半导体设备|卧式加工中心|卫浴龙头|印刷机|印刷机械|印刷设备|印染机械|印表机|卷扬机|"
        "压缩机|压缩机产品|压裂设备|压路机|压铸机|压铸模具|叉车|叉车产品|反应堆|反应釜|发动机|发动机零件|发动机零部件|"
        "台式机|台式电脑|吹塑机|喷枪|喷水织机|喷油嘴|喷灌设备|喷砂机|喷雾机|固态存储硬盘|圆机|圆锥滚子轴承|堆高机|"
        "塑料机械|塑胶机械|塔吊|塔式起重机|增压器|增材制造设备|墨盒|处理单元|复印机|大型农业机械|大型家用洗衣机|"
        "大型机械|天平秤|存储设备|孵化器|家用冰箱|家用洗衣机|家用空调|密封件|密封垫|封口机|封装设备|射出成型机|"
        "展示柜冷|屠宰设备|岸桥|岸边集装箱起重机|工业机器人|工业机械|工业机械人|工业洗衣机|工业炉|工业缝纫机|工业设备|"
        "工具机|工程机械|干燥机|干燥设备|干衣机|平地机|平板电脑|建筑机械|建筑设备|引擎|影印机|微影设备|成套设备|"
        "手动托盘搬运车|手动搬运车|手动液压搬运车|手拉葫芦|手提电脑|打包机|打印机|打印机产品|打印耗材|打字机|打捆机|"
        "打桩机|托盘搬运车|扫描仪|扫雪机|扶梯|折弯机|抽水机|抽油烟机|拉床|挖土机|挖掘机|挖掘机产品|挤出机|挤奶机|"
        "振动筛|换热器|掘土机|掘进机|推土机|提升机|插秧机|搅拌机|搅拌设备|搬运车|摊铺机|播种机|收割机|收获机|收银机|"
        "数据处理设备|数控机床|数控机床产品|数控系统机床|整经机|旋耕机|显卡|显示卡|晶圆制造设备|晶片制造设备|晶片设备|"
        "曝光机|曲轴|服务器|服务器产品|服务器零部件|木工机床|木工机械|机器|机器人|机器人产品|机器及零件|机器和机械|"
        "机器设备|机器零件|机床|机床零件|机械|机械产品|机械制品|机械和设备|机械密封|机械手|机械硬盘|机械类|机械类产品|"
        "机械臂|机械装备|机械装置|机械设备|机械零件|机械零部件|机油滤清器|杀菌设备|极紫外光刻机|染色机|柱塞泵|"
        "柴油发动机|柴油机|核反应堆|核反应堆设备|核反应炉|核电设备|桌上型电脑|梳棉机|榨油机|模具|模具产品|模架|横机|"
        "橡胶机械|气体发生器|气动元件|气动工具|气缸|水处理设备|水泵|水泵产品|水轮机|水龙头|汽油发动机|汽油机|"
        "汽车发动机|汽车发动机零件|汽车空调|汽车空调压缩机|汽轮机|汽轮机组|沉积设备|油气开采设备|油泵|油田设备|油缸|"
        "注塑机|注塑模具|注射成型机|泵|洗碗机|洗碟机|洗衣机|洗衣机产品|活塞|海水淡化设备|浸没式光刻机|涂胶显影设备|"
        "涡扇发动机|涡桨发动机|涡轮|涡轮增压器|涡轮机|涡轮风扇发动机|液压件|液压搬运车|液压机|液压泵|液压缸|液压设备|"
        "液晶面板制造设备|混凝土搅拌机|清洗机|清洗设备半导体|清雪机|港口机械|港口起重机|滑轮|滑鼠|滚子轴承|滚珠轴承|"
        "滤清器|滴灌设备|潜水泵|激光切割机|灌溉设备|灌装机|火箭发动机|灭火器|灯泡机械|点钞机|烘干塔粮|烘干机|烘干设备|"
        "烘箱|烟草机械|热交换器|热水器燃气|热泵|热泵空调|焊接机械火焰|熨烫机|燃气轮机|燃油泵|犁|玻璃机械|球轴承|生产线|"
        "生产设备|电冰箱|电动叉车|电动葫芦|电子秤|电梯|电池生产设备|电火花机床|电脑|电脑主机|电脑产品|电脑及周边设备|"
        "电脑及零部件|电脑设备|电脑配件|电脑零件|电风扇|皮革机械|盾构机|真空泵|石油设备|矿山机械|矿山设备|矿用机械|"
        "破碎机|硒鼓|硫化机|硬盘|硬盘存储器|硬盘驱动器|硬碟|碎石机|碎纸机|碾米机|磁悬浮轴承|磁盘驱动器|磨床|磨粉机|"
        "离合器机械|离子注入机|离心机|离心泵|离心脱水机|离心设备|移动式升降作业平台|空压机|空气净化器|空气压缩机|"
        "空气源热泵|空调|空调产品|空调器|空调机|空调设备|空调零件|立式加工中心|笔电|笔记型电脑|笔记本电脑|"
        "笔记本电脑零件|精密机械|精梳机|索道|纺机|纺纱机|纺织机械|组合机床|细纱机|织机|经编机|络筒机|绞盘|绞车|绣花机|"
        "缆车|缝纫机|缸盖|耕作机|耙|联合收割机|联轴器|脱粒机|自动化设备|自动售货机|自动扶梯|自动提款机|"
        "自动数据处理设备|自动数据处理设备及其零部件|自动络筒机|自动贩卖机|自动资料处理设备|航空发动机|航空引擎|舷外机|"
        "船岸起重机|船用发动机|船用柴油机|芯片制造工具|芯片制造装备|芯片制造设备|芯片设备|草坪机|蒸发器|蒸汽清洁机|"
        "蒸汽轮机|蒸汽锅炉|蒸馏设备|薄膜沉积设备|蚀刻机|蚀刻设备|衡器|装载机|计算器|计算机|计算机产品|计算机设备|"
        "计算机零部件|计量泵|订书机电动|读卡器|贴标机|资料处理设备|起重机|起重设备|超级电脑|超级计算机|车床|轧机|轮机|"
        "轮胎成型机|轮胎模具|轴承|轴承产品|输送机|输送设备|过滤器|过滤设备|连杆|连铸设备|选矿设备|通用机械|通用汽油机|"
        "通风机|造粒机|造纸机械|造纸设备|酿酒设备|采棉机|采油设备|采煤机|采矿机械|采矿设备|重型机械|重型燃气轮机|"
        "金属加工机床|针织机|钻井设备|钻床|钻机|铣床|铲运机|铸造机械|链轮|链锯|锂电设备|锅炉|锅炉产品|键盘|锯床|"
        "锻压机床|锻压设备|镗床|门式起重机|阀|阀类|阀门|阀门产品|隧道掘进机|集装箱起重机|面板制造设备|面粉机|顶管机|"
        "风动工具|风扇|飞机发动机|飞轮|食品加工机械|食品机械|高压清洗机|高空作业平台|高空作业机械|鼓风机|鼠标|齿轮|"
        "齿轮加工机床|齿轮泵|齿轮箱|龙头|龙门吊"
    ),
    "84 85": (
        "大家电|家庭电器|家用电器|家用电器产品|家用电器类|家电|家电产品|家电类|小型家电|小家电|"
        "机器、机械器具、电气设备|机械及电子产品|机械及电气设备|机械和电子产品|机械电子|机械电气|机电|机电与电子|"
        "机电产品|机电仪|机电类|机电设备产品|电器电子及机械|电机、机械|电机电气设备和机械|白色家电"
    ),
    "85": (
        "3C产品|5G基站|5G设备|5G通信设备|5g设备|AI加速器|AI晶片|AI芯片|CPU|DRAM|DVD播放机|GPU|GPU芯片|HBM|IGBT|LED|"
        "LED光源|LED显示屏|LED模组|LED灯|LED灯泡|LED芯片|MLCC|MOSFET|NAND|OLED面板|PCB|PLC|SIM卡|UPS|U盘|ai芯片|dram|"
        "hbm|led|pcb|三元锂电池|三极管|不间断电源|二极体|二极管|交换机|交流电动机|交通信号灯|人工智能处理器|"
        "人工智能晶片|人工智能芯片|传感器|传感器产品|传统制程芯片|传统芯片|伺服电机|伺服马达|低压电器|保险丝|"
        "信号发生器|信号灯|信号设备|储能产品|储能电池|储能电池系统|储能系统|储能设备|充电器|充电宝|充电桩|充电电池|"
        "充电设备|先进芯片|光伏|光伏二极管|光伏产品|光伏板|光伏电池|光伏电池片|光伏组件|光伏组件产品|光伏设备|"
        "光伏逆变器|光伏面板|光敏半导体器件|光模块|光猫|光电子器件|光盘|光端机|光纤光缆|光纤电缆|光缆|光缆产品|光耦|"
        "光通信模块|光通信设备|内存|内存条|内存芯片|冷轧硅|分立器件|功放|功率半导体|功率器件|功率放大器|加热器|"
        "加速器芯片|动力电池|动力蓄电池|动力锂电池|半导体|半导体产品|半导体产品类|半导体元件|半导体分立器件|半导体器件|"
        "半导体存储介质|半导体晶片|半导体模块|半导体芯片|半导体零件|单晶电池|单片机|卤素灯|卫星导航设备|卫星电话|"
        "印制板|印制电路板|印刷电路|印刷电路板|卷发器|压电晶体|原电池|发光二极管|发电机|发电机组|发电机零件|发电设备|"
        "取暖器|变压器|变压器产品|变压器零件|变流器|变频器|可穿戴设备|同轴电缆|吸尘器|吸尘器产品|吹风机|咖啡机|唱机|"
        "喇叭|固态电池|固态硬盘|固态硬碟|图像传感器|图形处理单元|图形处理器|基站|基站设备|声表滤波器|处理器|多士炉|"
        "多层电路板|大型变压器|天线|天线设备|太阳光电产品|太阳能|太阳能产品|太阳能光伏产品|太阳能光伏板|太阳能光伏电池|"
        "太阳能光伏组件|太阳能板|太阳能模组|太阳能电池|太阳能电池板|太阳能电池模组|太阳能电池片|太阳能电池组件|"
        "太阳能组件|太阳能设备|太阳能逆变器|头戴耳机|头灯|存储卡|存储器|存储晶片|存储模块|存储芯片|安防设备|家用吸尘器|"
        "对讲机|导航设备|射频芯片|屏幕|工业电炉|干电池|平板电视|废旧电池|废电池|开关|开关柜|开关电源|强力磁铁|录像机|"
        "录影机|录音机|彩电|彩电产品|彩色显像管|彩色电视机|微处理器|微控制器|微波炉|微波设备|微电子|微电子产品|微电机|"
        "感应炉|感测器|成熟制程半导体|成熟制程晶片|成熟制程芯片|成熟芯片|手机|手机产品|手机屏幕|手机电池|手机芯片|"
        "手机配件|手机零件|手机零部件|手电筒|扫地机器人|扬声器|投影仪|投影机|报警器|接插件|接线盒|插头|插座|搅拌机家用|"
        "摄像头|摄像机|播放器|收音机|数字交换机|数据线|数控装置|数码摄像机|数码相机|整流器|整流设备|断路器|无人机晶片|"
        "无线电设备|无线耳机|无线路由器|显示器|显示屏|显示模组|显示面板|晶体硅光伏电池|晶体管|晶圆芯片|晶振|晶片|"
        "晶硅光伏电池|晶闸管|智慧手机|智能卡|智能手机|智能手机零部件|智能手环|智能手表|智能电视|智能电话|智能穿戴设备|"
        "有机发光二极管|机电设备|机顶盒|柔性电路板|柴油发电机|柴油发电机组|栅极驱动芯片|榨汁机|模拟晶片|模拟芯片|"
        "模拟集成电路|步进电机|毫米波雷达|氙气灯|氮化镓器件|永久磁铁|永磁|永磁体|永磁材料|永磁电机|永磁铁|汽车喇叭|"
        "汽车晶片|汽车电机|汽车线束|汽车芯片|海底电缆|海缆|消费性电子产品|消费电子|消费电子产品|消费电子类|"
        "消费类电子产品|液晶屏|液晶显示器|液晶显示屏|液晶电视|液晶面板|漆包线|火花塞|灯泡|灯管|点火线圈|烟雾报警器|"
        "烤箱|热水器|热水壶|焊机|熔丝|熔断器|熨斗|燃料电池|片式电容|片式电阻|玻璃绝缘子|电信产品|电信设备|电剃须刀|"
        "电力变压器|电力电缆|电力装备|电力设备|电动剃须|电动剃须刀|电动工具|电动机|电动机产品|电动汽车电池|电动牙刷|"
        "电动车充电桩|电动车电池|电动马达|电压力锅|电吹风|电器|电器产品|电器及电子产品|电器设备|电子|电子产品|"
        "电子产品类|电子信息产品|电子元件|电子元器件|电子制品|电子及电气产品|电子器件|电子垃圾|电子废弃物|电子废料|"
        "电子废物|电子材料元件|电子烟|电子烟产品|电子电器|电子电气产品|电子类|电子设备|电子部件|电子零件|电子零组件|"
        "电子零部件|电子雾化器|电容|电容器|电工器材|电弧炉|电感|电推剪|电晶体|电暖器|电机|电机产品|电机及设备|电机电器|"
        "电机设备|电机零件|电气产品|电气控制柜|电气机械|电气机械和器材|电气电子产品|电气装备|电气设备|电水壶|电池|"
        "电池产品|电池制品|电池包|电池片|电池组|电池芯|电池零件|电源|电源供应器|电源模块|电源线|电源适配器|电炉|电烙铁|"
        "电烤炉|电烤箱|电热元件|电热毯|电热水器|电焊机|电熨斗|电瓷|电碳|电磁吸盘|电磁灶|电磁炉|电磁铁|电线|电线电缆|"
        "电缆|电网设备|电芯|电视|电视产品|电视会议设备|电视接收机|电视机|电视机顶盒|电视零件|电解槽|电解电容|电解设备|"
        "电讯设备|电话|电话机|电话机零件|电路板|电路板产品|电钻|电镀设备|电阻|电阻器|电阻焊机|电饭煲|电饭锅|白炽灯|"
        "监控摄像头|监控设备|直流充电桩|直流电动机|相关电池|真空管|石墨电刷|石墨电极|石墨电极产品|石英晶体|矿灯|"
        "碱性电池|碳刷|碳化硅器件|碳电极|磁体|磁卡|磁带|磁性材料|磁控管|磁材|磁铁|磷酸铁锂电池|积层陶瓷电容|移动电源|"
        "移动电话|稀土永磁|稀土永磁体|稀土永磁材料|稀土磁体|稀土磁材|稀土磁铁|空气炸锅|空白光盘|粒子加速器|紫外灯|"
        "纽扣电池|线束|线缆|绕组线|绝缘子|绝缘电线|绝缘电缆|继电器|网卡|网络摄像机|网络设备|网通产品|网通设备|耳机|"
        "节能灯|芯片|芯片卡|苹果手机|荧光灯|蓄电池|蓝光播放机|蓝牙耳机|薄膜光伏|薄膜太阳能电池|薄膜电容器|行动电源|"
        "行动电话|行车记录仪|被动元件|裸片|视频监控设备|警报器|记忆体|记忆体晶片|话筒|调制解调器|资讯及通信产品|"
        "资通产品|资通信产品|资通讯产品|起动机|起动电机|超级电容|路由器|车灯|车用晶片|车用照明|车用电池|车用芯片|"
        "车载雷达|车载音响|软件光盘|输配电设备|连接器|适配器|逆变器|逆变设备|通信基站|通信电缆|通信设备|通用接口芯片|"
        "通讯产品|通讯设备|逻辑晶片|逻辑芯片|遥控器|遥控设备|避雷器|配电柜|配电盘|配电箱|配电设备|钐钴永磁|钐钴磁体|"
        "钐钴磁铁|钕磁铁|钕铁硼|钕铁硼永磁|钕铁硼永磁体|钕铁硼磁体|钠离子电池|钽电容|铁硼磁材|铅蓄电池|铅酸电池|"
        "铅酸蓄电池|铝电解电容器|锂原电池|锂电|锂电产品|锂电池|锂电池产品|锂离子动力电池|锂离子电池|锂离子蓄电池|"
        "锂聚合物电池|锌锰电池|镇流器|镍氢电池|闪存|防盗器|陶瓷绝缘子|隔离开关|集成电路|雨刮器|雷达|雷达设备|"
        "静止式变流器|面包机|面板|音响|音箱|风力发电机|风力发电机产品|风力发电机叶片|风力发电机组|风力发电设备|"
        "风力涡轮机|风机|风机叶片|风电|风电产品|风电叶片|风电整机|风电机|风电机组|风电设备|风能设备|食品搅拌机|马达|"
        "高压开关|高压电缆|高带宽内存|高端芯片|高频头|高频宽记忆体|麦克风|麦克风产品"
    ),
    "86": (
        "信号系统铁路|内燃机车|冷藏箱集装|冷藏集装箱|列车|动车|动车组|动车组列车|地铁|地铁列车|地铁车厢|地铁车辆|"
        "城轨车辆|干货集装箱|敞车|有轨电车|机车|机车零件|柴电机车|标准集装箱|火车|火车头|火车车厢|火车轮|电力机车|矿车|"
        "空集装箱|罐式集装箱|货柜|货运列车车厢|货运车厢|车皮|车轮对|轨道交通装备|轨道交通设备|轨道交通车辆|轨道检测车|"
        "轨道车辆|转向架|轻轨车辆|铁路信号设备|铁路客车|铁路平车|铁路机车|铁路机车车辆|铁路机车零件|铁路维修车|"
        "铁路罐车|铁路设备|铁路设备产品|铁路货车|铁路货运车|铁路车轮|铁路车辆|铁路道岔信号|铁道货车|铁道车辆|集装箱|"
        "集装箱产品|高速列车|高速铁路设备|高铁|高铁列车"
    ),
    "87": (
        "SUV|suv|万向节|三轮车|专用车|两轮车|个人低速载人车辆|中型卡车|中巴|中重卡|中重型卡车|主战坦克|乘用汽车|乘用车|"
        "二手汽车|二手车|二手车产品|二手轿车|传动系统|低速电动车|低速车|低速载人车辆|保险杠|全地形车|公交车|公共汽车|"
        "六座以下轿车|共享单车|军车|农用拖拉机|冷藏车|减震器|制动器|刹车|刹车盘|刹车系统|半拖车|半挂牵引车|半挂车|单车|"
        "卡车|卡车零部件|变速器|变速箱|变速自行车|商用车|坦克|大型重机|大客车|大巴|大排量汽车|大排量燃油车|婴儿推车|"
        "婴儿车|安全带|安全气囊|客用车|客货车|客车|客运车|小型客车|小型车|小客车|小汽车|小汽车产品|小轿车|履带式拖拉机|"
        "山地自行车|山地车|巴士|平行进口车|平衡车|底盘|底盘车架|座椅安全带|微型电动车|微型车|德国车|悬架|房车|房车拖车|"
        "手扶拖拉机|手推车|拖拉机|拖拉机产品|拖拉机零件|拖板车|拖车|挂车|排气管|插混车|插电式混合动力汽车|插电混动|"
        "摩托车|摩托车产品|摩托车零件|救护车|散热水箱|整车|整车产品|整车及零部件|整车和零部件|新能源乘用车|"
        "新能源商用车|新能源汽车|新能源汽车产品|新能源车|新能源车辆|方向盘|无人车|无人驾驶汽车|无轨电车|日系车|旧汽车|"
        "旧车|智慧联网车|智联车|智能汽车|智能网联汽车|智能车|机动车|机器脚踏车|柴油车|校车|欧洲车|步兵战车|气囊|氢能车|"
        "汽油车|汽车|汽车产品|汽车产品类|汽车关键零部件|汽车制动器|汽车及其零件|汽车及其零部件|汽车及汽车零部件|"
        "汽车及配件|汽车及零部件|汽车及零配件|汽车变速箱|汽车和卡车|汽车和汽车零部件|汽车和零部件|汽车和零配件|"
        "汽车商品|汽车底盘|汽车底盘零件|汽车整车|汽车水箱|汽车类|汽车类产品|汽车组件|汽车起重机|汽车车身|汽车轮毂|"
        "汽车部件|汽车配件|汽车零件|汽车零组件|汽车零部件|汽车零配件|汽配|沙滩车|油电混合车|油电车|油罐挂车|油罐车|"
        "洒水车|消声器|消防车|混凝土搅拌车|混凝土泵车|混动汽车|混动车|混合动力汽车|混合动力车|清障车|滑板车|燃料电池车|"
        "燃油汽车|燃油车|牵引电瓶车|牵引车|环卫车|电动三轮车|电动两轮车|电动乘用车|电动公交车|电动客车|电动巴士|"
        "电动摩托车|电动机车|电动汽车|电动汽车产品|电动汽车整车|电动滑板车|电动脚踏车|电动自行车|电动自行车产品|电动车|"
        "电动轮椅|电动轿车|电动轿车产品|电动辅助自行车|电助力自行车|电摩|电瓶车|电车|皮卡|皮卡车|皮卡车产品|离合器|"
        "私家车|童车|纯电|纯电动乘用车|纯电动汽车|纯电动车|纯电车|网联汽车|网联车|美国车|联网汽车|联网车辆|脚踏|脚踏车|"
        "脚踏车零件|自动变速箱|自动驾驶汽车|自卸车|自行车|自行车产品|自行车车架|自行车轮|自行车链轮|自行车零件|"
        "自行车零组件|装甲战车|装甲车|装甲车辆|豪华汽车|豪华车|豪车|货车|货车产品|货运卡车|起重车|越野摩托车|越野车|"
        "跑车|踏板摩托车|车|车架|车桥|车用零件|车用零组件|车窗|车身|车轮|车辆|车辆及其零件|车辆及零部件|车辆零部件|"
        "车门|转向器|转向系统|轮圈|轮椅|轮椅车|轮毂|轻便摩托车|轻卡|轻型卡车|轻型商用车|轻型客车|轻型汽车|轻型货车|"
        "轻型车|载客汽车|载货汽车|载货车|载重卡车|载重汽车|轿车|轿车产品|运动型多用途车|进口汽车|进口车|避震器|重卡|"
        "重型卡车|重型机车|重型汽车|重型货车|重型车|钢制车轮|钢制轮毂|钢圈|铝合金车轮|铝合金轮毂|铝圈|铝车轮|铝轮毂|"
        "集装箱半挂车|集装箱底盘车|雪地摩托车|面包车|驱动桥|高尔夫球车|高尔夫球车产品"
    ),
    "88": (
        "eVTOL|人造卫星|公务机|军机|军用无人机|军用飞机|农用无人机|加油机|卫星|卫星产品|卫星发射器|商务机|商用客机|"
        "商用飞机|喷气客机|喷气式客机|四轴飞行器|国产大飞机|大疆无人机|大飞机|宇宙飞船|客机|客运飞机|宽体客机|战斗机|"
        "战斗机产品|战机|探空火箭|支线飞机|教练机|无人机|无人机产品|无人机整机|无人机部件|无人机零部件|无人航空器|"
        "无人飞机|无人飞行器|无人驾驶飞机|机翼|植保无人机|武装直升机|民用客机|民用无人机|民用飞机|民航客机|民航机|"
        "民航飞机|气球飞艇|水上飞机|波音737|波音客机|波音飞机|消费级无人机|滑翔伞|滑翔机|火箭|热气球|"
        "电动垂直起降飞行器|直升机|直升机产品|直升飞机|私人飞机|空中客车飞机|空客客机|空客飞机|空间站部件|窄体客机|"
        "航天产品|航天器|航天装备|航天飞机|航太产品|航太零组件|航拍无人机|航空产品|航空器|航空器及零部件|航空器零件|"
        "航空器零部件|航空组件|航空航天产品|航空航天器|航空航天器及零件|航空航天设备|航空航天零部件|航空装备|航空部件|"
        "航空零件|航空零组件|航空零部件|螺旋桨飞机|货机|货运飞机|起落架|轰炸机|运载火箭|运输机|通信卫星|降落伞|"
        "降落伞产品|预警机|飞机|飞机及零件|飞机及零部件|飞机机身|飞机组件|飞机起落架|飞机部件|飞机零件|飞机零部件|飞船|"
        "飞艇|飞行器|飞行模拟器"
    ),
    "89": (
        "LNG船|LNG运输船|两栖攻击舰|充气艇|军用舰艇|军舰|冷藏船|动力艇|化学品船|化学品船舶|半潜船|原油船|商船|客轮|"
        "小船|巡逻艇|巨轮|帆船|干散货船|废船|快艇|成品油船|成品油轮|护卫舰|拖网渔船|拖船|挖沙船|挖泥船|摩托快艇|摩托艇|"
        "摩托艇产品|救生筏|救生艇|散货船|核潜艇|橡皮艇|民用船舶|气垫船|汽车运输船|油船|油轮|浮吊|浮式生产储油船|浮标|"
        "浮桥|浮船坞|海上平台|海事船舶|海工装备|海洋工程装备|海洋平台|液化天然气船|液化天然气运输船|渔船|渡轮|游艇|"
        "游轮|滚装船|滚装货船|潜水艇|潜艇|独木舟|登陆舰|皮划艇|破冰船|航母|航空母舰|舰船|舰艇|船|船体|船只|船舰|船舶|"
        "船舶产品|豪华游艇|豪华邮轮|货船|起重船|超大型油轮|轮船|远洋渔船|远洋船|邮轮|钻井平台|钻井船|钻井船舶|集装箱船|"
        "集装箱货船|驱逐舰|驳船"
    ),
    "90": (
        "B超机|CT|CT扫描仪|CT机|CT球管|CT球管产品|CT设备|DR设备|MRI|X光机|X光机产品|X光设备|X射线安全检查|"
        "X射线安全检查设备|X射线安检设备|X射线机|X射线管|ct机|ct球管|万用表|义齿|人工关节|人工心脏|人工晶体|人造关节|"
        "仪器|仪器产品|仪器仪表|仪器设备|仪表|体温计|假牙|假肢|偏光板|偏光片|光学产品|光学仪器|光学仪器设备|光学元件|"
        "光学及精密仪器|光学器件|光学玻璃镜片|光学精密仪器|光学设备|光学透镜|光学镜头|光学镜片|光导纤维|光纤|光纤产品|"
        "光纤束|光谱仪|全站仪|内窥镜|分析仪器|制氧机|动平衡机|助听器|助听设备|医材|医用ct球管|医用器材|医用器械|"
        "医用导管|医用直线加速器|医用磁共振成像设备|医用缝针|医用耗材|医用计算机断层扫描仪|医用设备|医疗仪器|医疗器材|"
        "医疗器械|医疗器械产品|医疗器械类|医疗耗材|医疗装备|医疗设备|医疗设备产品|千分尺|半导体检测设备|单反相机|"
        "单模光纤|压力表|双筒望远镜|听诊器|呼吸器|呼吸机|地震仪|墨镜|复合显微镜|外科器械|多模光纤|夜视仪|天平|"
        "天文望远镜|太阳镜|安全检查设备|安检机|安检设备|实验仪器|实验室设备|实验设备|导航仪|彩超|心电图仪|心脏支架|"
        "心脏起搏器|恒压器|恒温器|惯性导航设备|手术器械|手术显微镜|手术机器人|手机镜头|投影镜头|护目镜|按摩器|按摩器具|"
        "放映机|放疗设备|教学仪器|无损检测设备|显微镜|晶圆检测设备|智能电表|望远镜|材料试验机|核磁共振仪|核磁共振设备|"
        "检测仪器|检测设备|棱镜|比重计|气压计|气相色谱仪|氧气机|水平仪|水表|水质分析仪|注射器|注射针|泳镜|流量计|"
        "测试台|测试设备|测距仪|测量仪器|测量设备|液位仪|温度计|温控器|游标卡尺|湿度计|滤光片|激光|激光产品|激光器|"
        "激光设备|激光雷达|热像仪|煤气表|照相机|燃气表|牙科产品|牙科器械|牙科设备|牙科设备产品|牙钻|理疗设备|电压表|"
        "电子显微镜|电影摄影机|电流表|电能表|电表|监护仪|直线加速器|相关医疗器械|相机|相机镜头|眼科仪器|眼镜|眼镜产品|"
        "眼镜架|眼镜片|瞄准镜|矫形器|矫形器具|硬度计|磁共振成像设备|磁共振设备|示波器|种植体|种植牙|科学仪器|科学设备|"
        "科研仪器|稳压器仪|粒子加速器医用|精密仪器|紫外线治疗设备|红外热像仪|经纬仪|绘图仪|罗盘|老花镜|胃镜|自动调节仪|"
        "航空仪器|色谱仪|血压监测仪|血压计|血液透析机|血液透析设备|血糖仪|计量仪器|计量器具|质谱仪|起搏器|超声设备|"
        "超声诊断仪|车速表|转速表|轮廓投影仪|辐射检测仪|输液器|透析机|透镜|逻辑分析仪|采血管|里程表|量测设备|针头|针筒|"
        "镜头|镜架|镜框|镜片|闪光灯|防毒面具|陀螺仪|隐形眼镜|隐形眼镜产品|集装箱检查设备|雾化器|非色散位移单模光纤|"
        "频谱仪|额温枪|骨科器械|骨科植入物|高值医用耗材|麻醉机"
    ),
    "91": (
        "仪表盘时钟|名表|奢侈手表|定时开关|座钟|怀表|手表|手表产品|手表机芯|挂钟|时钟|机械手表|机械表|机芯|瑞士手表|"
        "瑞士表|电子手表|电子表|石英手表|石英表|考勤钟|腕表|腕表产品|表壳|表带|表盘|计时器|贵金属手表|运动手表|钟壳|"
        "钟表|钟表产品|钟表零件|闹钟|高档手表"
    ),
    "92": (
        "三角钢琴|乐器|乐器产品|乐器零件|二胡|八音盒|口哨|口琴|古筝|吉他|吉他产品|小提琴|弦乐器|手风琴|打击乐器|提琴|"
        "木管乐器|琴弦|电吉他|电吹管|电子乐器|电子琴|立式钢琴|竖式钢琴|管乐器|节拍器|萨克斯|钢琴|钢琴产品|铜管乐器|"
        "音乐盒"
    ),
    "93": (
        "催泪弹|军事物资|军事装备|军刀|军品|军备|军工产品|军火|军火产品|军火武器|军用品|军用武器|军用物资|军用装备|"
        "军需品|刀剑|制导炸弹|刺刀|剑|化学武器|反坦克导弹|地雷|坦克炮|大炮|子弹|导弹|小武器|巡航导弹|巡飞弹|左轮手枪|"
        "常规武器|弹头|弹药|弹道导弹|手枪|手榴弹|手雷|机枪|枪|枪支|枪支弹药|枪械|枪械弹药|核武器|榴弹发射器|榴弹炮|"
        "步枪|武器|武器产品|武器弹药|武器系统|武器装备|气枪|水雷|海马斯火箭炮|火器|火炮|火焰喷射器|火箭发射器|火箭弹|"
        "火箭炮|炮|炮弹|炸弹|炸药弹|爱国者|爱国者导弹|猎枪|猎枪子弹|航空炸弹|轻小武器|轻武器|运动枪|进攻性武器|迫击炮|"
        "防御性武器|防空导弹|防空导弹系统|防空系统|集束炸弹|霰弹|霰弹枪|飞弹|高炮|鱼雷"
    ),
    "94": (
        "LED灯具|LED照明|LED照明产品|上下床|书架|书柜|书桌|乳胶床垫|乳胶枕|儿童安全座椅|儿童汽车座椅|光伏路灯|办公家具|"
        "办公椅|功能沙发|医用床|卧室家具|厨房柜|厨柜|双人床|发光标志|台灯|吊扇灯|吊灯|吸顶灯|圣诞灯|圣诞灯串|坐垫|"
        "塑料家具|塑料椅|壁灯|太阳能灯|婴儿床|家俱|家具|家具五件套|家具产品|家具及零件|家具类|家具部件|家具零件|"
        "家居产品|家居家具|家居用品家具|家私|寝具|射灯|屏风|布艺沙发|席梦思|席梦思床垫|广告灯箱|床|床具|床垫|床垫产品|"
        "床架|床褥|座椅|弹簧垫|弹簧床垫|彩灯|手术台|手术床|折叠床|折叠椅|按摩椅|木制卧室家具|木制家具|木制橱柜|"
        "木制橱柜和浴室柜|木制浴室柜|木家具|木屋|木床|木椅|木质家具|枕头|枕芯|柜类|桌子|桌椅|梳妆台|梳妆台产品|棉被|"
        "椅子|模块化建筑|橱柜|橱柜产品|汽车座椅|沙发|沙发产品|泡沫床垫|活动房|活动房屋|活动板房|浴室柜|浴室洗漱台|浴柜|"
        "灯|灯串|灯具|灯箱|灯饰|灯饰产品|烫衣台|烫衣板|照明产品|照明器具|照明灯具|照明装置|照明设备|熨烫板|熨衣板|"
        "牙科椅|牙科用椅|理发椅|电烛灯|电视柜|病床|皮沙发|睡袋|竹家具|筒灯|组合房屋|羽绒被|航空座椅|茶几|落地灯|藤家具|"
        "衣柜|被子|被褥|装配式建筑|记忆棉床垫|路灯|转椅|软体家具|软垫家具|软床|轻钢房屋|酒柜|金属家具|钢制家具|钢床|"
        "钢结构房屋|集成房屋|集装箱房|霓虹灯|靠垫|鞋柜|预制建筑物|预制房屋|飞机座椅|餐桌|餐椅"
    ),
    "95": (
        "万圣节用品|乐高|乒乓球|乒乓球台|乒乓球拍|人造圣诞树|任天堂游戏机|体育产品|体育器材|体育用品|体育用品类|"
        "保龄球设备|假鱼饵|健身器材|健身器械|健身用品|健身设备|健身车|儿童三轮车|儿童玩具|充气泳池|公仔|冰刀鞋|冰鞋|"
        "冲浪板|博彩设备|台球桌|哑铃|圣诞树|圣诞球|圣诞用品|圣诞装饰|圣诞装饰品|圣诞饰品|塑料圣诞树|塑料玩具|娃娃|"
        "布娃娃|帆板|弹弓|扑克|扑克牌|拳击手套|拼图|掌上游戏机|排球|文体用品|旋转木马|旱冰鞋|智力玩具|杠铃|桌游|桌球|"
        "桨板|棋类|棒球棒|模型|毛绒玩具|气球|洋娃娃|派对用品|渔具|游乐设备|游乐设施|游戏主机|游戏手柄|游戏机|"
        "游戏机产品|游戏设备|游艺设备|溜冰鞋|滑板|滑雪板|滑雪用品|滑雪装备|滑雪靴板|玩偶|玩具|玩具乐器|玩具产品|玩具枪|"
        "玩具游戏|玩具熊|玩具类|玩具车|球具|球拍|球类|瑜伽垫|电动火车玩具|电动玩具|电子游戏|电子游戏机|电视游戏机|"
        "益智玩具|盲盒|秋千|积木|童车玩具|篮球|纸牌|网球|网球拍|羽毛球|羽毛球拍|老虎机|节庆用品|节日用品|节日装饰品|"
        "芭比娃娃|视频游戏机|角子机|足球|跑步机|跳绳|蹦床|轮滑鞋|过山车|运动产品|运动器材|运动用品|运动装备|遥控玩具|"
        "遥控车玩具|钓具|钓竿|钓鱼用品|钓鱼竿|钓鱼线轮|雪橇|面具玩具|马戏|高尔夫球|高尔夫球产品|高尔夫球具|高尔夫球杆|"
        "高尔夫用品|魔术道具|鱼竿|鱼钩|麻将"
    ),
    "96": (
        "一次性卫生用品|一次性尿布|一次性打火机|三脚架|不锈钢保温杯|书写工具|人体模型|保温壶|保温杯|保温杯产品|保温瓶|"
        "假人模特|制笔|刷子|化妆刷|卫生巾|卫生护垫|卫生棉|卫生棉条|卫生用品|印台|印章|原子笔|发夹|喷雾器香水|圆珠笔|"
        "塑料纽扣|妇女卫生用品|婴儿尿布|尼龙拉链|尿布|尿裤|彩笔|彩色粉笔|彩色铅笔|成人尿布|成人纸尿裤|打字机色带|"
        "打火机|打火机产品|打火机零件|扣子|扫帚|拉链|拉链产品|拖把|按扣|文具笔|日期戳|梳子|毛刷|毛笔|气体打火机|水笔|"
        "油漆刷|滚筒刷|烟斗|热水瓶|焖烧杯|牙刷|牙刷产品|牙雕|独脚架|电子打火机|画笔|白板文具|真空保温瓶|真空容器|"
        "真空瓶|石板黑板|笔|笔类|签字笔|粉扑|粉笔|纸尿裤|纽扣|经期裤|羽毛掸|自拍杆|自拍棒|色带|荧光笔|蜡笔|衣架模特|"
        "袖珍气体打火机|记号笔|象牙制品|贝壳纽扣|贝雕|金属拉链|钢笔|钮扣|铅笔|铅笔产品|铅笔芯|雕刻品|香水喷雾器|马克笔|"
        "骨雕|鬃刷|黑板"
    ),
    "97": (
        "书画|出土文物|化石|化石收藏|化石标本|古书|古家具|古币|古玩|古籍|古董|古钱币|名画|国画|壁画|字画|收藏品|文物|"
        "标本|水墨画|油画|油画作品|版画|画作|百年古董|石版画|素描|绘画|美术品|考古文物|艺术作品|艺术品|艺术品和古董|"
        "艺术收藏品|邮品|集邮品|雕像|雕刻原件|雕塑|雕塑原件|雕塑品|青铜器文物"
    ),
}
