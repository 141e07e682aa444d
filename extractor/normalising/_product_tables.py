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
