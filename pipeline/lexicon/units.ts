/**
 * Units of measure: English singular, UCUM code, factor to SI and the SI unit (UCUM), the symbols
 * (case counts) and the words (case does not count), separated by `|`. An empty factor: no SI value
 * (temperatures are converted by their own rule, logarithmic and dimensionless units not at all).
 */
export type UnitRow = readonly [name: string, ucum: string, factor: string, si: string, symbols: string, words: string];

export const UNITS: readonly UnitRow[] = [
  // Length
  ['meter', 'm', '1', 'm', 'm', 'meter|meters|metre|metres'], ['inch', '[in_i]', '0.0254', 'm', 'in|in .|"|″', 'inch|inches'], ['foot', '[ft_i]', '0.3048', 'm', "ft|ft .|′|'|’", 'foot|feet'],
  ['yard', '[yd_i]', '0.9144', 'm', 'yd|yds', 'yard|yards'], ['mile', '[mi_i]', '1609.344', 'm', 'mi|mi .', 'mile|miles'], ['nautical mile', '[nmi_i]', '1852', 'm', 'nmi|NM', 'nautical mile|nautical miles|sea miles'],
  ['micrometer', 'um', '0.000001', 'm', '', 'micron|microns'], ['angstrom', 'Ao', '0.0000000001', 'm', 'Å', 'angstrom|angstroms|ångström'], ['light-year', '[ly]', '9460730472580800', 'm', 'ly', 'light year|light years|light - year|light - years|lightyear|lightyears'],
  ['parsec', 'pc', '30856775814913673', 'm', '', 'parsec|parsecs'], ['astronomical unit', 'AU', '149597870700', 'm', 'AU', 'astronomical unit|astronomical units'], ['fathom', '[fth_i]', '1.8288', 'm', '', 'fathom|fathoms'], ['furlong', '[fur_us]', '201.168', 'm', '', 'furlong|furlongs'],
  ['mil', '[mil_i]', '0.0000254', 'm', '', ''], ['hand', '[hd_i]', '0.1016', 'm', '', ''],
  // Area
  ['hectare', 'har', '10000', 'm2', 'ha', 'hectare|hectares'], ['acre', '[acr_us]', '4046.8564224', 'm2', '', 'acre|acres'], ['square foot', '[sft_i]', '0.09290304', 'm2', 'sqft|sq ft|sq . ft|sq ft .|sq . ft .|ft2|ft²', ''],
  ['square meter', 'm2', '1', 'm2', 'sqm|sq m|sq . m', ''], ['square mile', '[smi_us]', '2589988.110336', 'm2', 'sq mi|sq . mi|sqmi|sq mi .', ''], ['square kilometer', 'km2', '1000000', 'm2', 'sq km|sq . km|sqkm', ''],
  // Volume
  ['liter', 'L', '0.001', 'm3', 'L|l', 'liter|liters|litre|litres'], ['gallon', '[gal_us]', '0.003785411784', 'm3', 'gal|gals|gal .', 'gallon|gallons'], ['pint', '[pt_us]', '0.000473176473', 'm3', 'pt', 'pint|pints'],
  ['quart', '[qt_us]', '0.000946352946', 'm3', 'qt', 'quart|quarts'], ['cup', '[cup_us]', '0.0002365882365', 'm3', '', 'cup|cups'], ['tablespoon', '[tbs_us]', '0.00001478676478125', 'm3', 'tbsp|tbsp .', 'tablespoon|tablespoons'],
  ['teaspoon', '[tsp_us]', '0.00000492892159375', 'm3', 'tsp|tsp .', 'teaspoon|teaspoons'], ['fluid ounce', '[foz_us]', '0.0000295735295625', 'm3', 'fl oz|fl . oz', 'fluid ounce|fluid ounces'], ['barrel', '[bbl_us]', '0.158987294928', 'm3', 'bbl|bbls', 'barrel|barrels'],
  ['bushel', '[bu_us]', '0.03523907016688', 'm3', 'bu', 'bushel|bushels'], ['cubic foot', '[cft_i]', '0.028316846592', 'm3', 'cu ft|cu . ft', ''], ['cubic centimeter', 'cm3', '0.000001', 'm3', 'cc', ''], ['acre-foot', '[acr_us].[ft_i]', '1233.48183754752', 'm3', '', 'acre - foot|acre - feet|acre feet'],
  // Mass
  ['gram', 'g', '0.001', 'kg', 'g', 'gram|grams|gramme|grammes'], ['pound', '[lb_av]', '0.45359237', 'kg', 'lb|lbs|lb .|lbs .', 'pound|pounds'], ['ounce', '[oz_av]', '0.028349523125', 'kg', 'oz|oz .', 'ounce|ounces'], ['kilogram', 'kg', '1', 'kg', '', 'kilo|kilos'],
  ['tonne', 't', '1000', 'kg', 't', 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|mt'], ['ton', '[ston_av]', '', '', '', 'ton|tons|short ton|short tons|long ton|long tons'], ['stone', '[stone_av]', '6.35029318', 'kg', '', 'stone'],
  ['carat', '[car_m]', '0.0002', 'kg', 'ct', 'carat|carats|karat|karats'], ['troy ounce', '[oz_tr]', '0.0311034768', 'kg', '', 'troy ounce|troy ounces'], ['quintal', 'q', '100', 'kg', '', 'quintal|quintals'], ['grain', '[gr]', '0.00006479891', 'kg', '', ''],
  ['dram', '[dr_av]', '0.0017718451953125', 'kg', '', 'drachma|drachm'], ['solar mass', '[solar_mass]', '', '', 'M☉|M⊙', 'solar mass|solar masses'], ['dalton', 'u', '', '', 'Da', 'dalton|daltons'], ['atomic mass unit', 'u', '', '', 'amu', ''],
  // Speed
  ['mile per hour', '[mi_i]/h', '0.44704', 'm/s', 'mph', ''], ['kilometer per hour', 'km/h', '0.277777777778', 'm/s', 'kph|kmh|kmph|km / hr|kms / h', ''], ['knot', '[kn_i]', '0.514444444444', 'm/s', 'kn|kt|kts', 'knot|knots'], ['foot per second', '[ft_i]/s', '0.3048', 'm/s', 'fps', ''],
  ['mile per gallon', '[mi_i]/[gal_us]', '', '', 'mpg', ''], ['mach', '[Ma]', '', '', '', ''],
  // Temperature and angle
  ['celsius', 'Cel', '', '', '° C|°C|℃|º C|C', 'degree celsius|degrees celsius|celsius|celcius|degrees celcius|degree c|degrees c|deg c|deg celsius|deg . c|centigrade|degrees centigrade|degree centigrade|° celsius'],
  ['fahrenheit', '[degF]', '', '', '° F|°F|℉|º F', 'degree fahrenheit|degrees fahrenheit|fahrenheit|degree f|degrees f|deg f|deg fahrenheit|deg . f|° fahrenheit'],
  ['kelvin', 'K', '1', 'K', 'K|° K', 'kelvin|kelvins|degrees kelvin'], ['degree', 'deg', '0.0174532925199433', 'rad', '°|º', 'degree|degrees|deg|degrees angle|degree angle'], ['radian', 'rad', '1', 'rad', 'rad', 'radian|radians'], ['turn', '{turn}', '', '', '', 'turn|turns'],
  ['arcminute', "'", '', '', '', 'arcminute|arcminutes|arc minute|arc minutes'], ['arcsecond', "''", '', '', '', 'arcsecond|arcseconds|arc second|arc seconds'],
  // Time
  ['second', 's', '1', 's', 's', 'second|seconds|sec|secs'], ['minute', 'min', '60', 's', 'min|mins', 'minute|minutes'], ['hour', 'h', '3600', 's', 'h|hr|hrs', 'hour|hours'], ['day', 'd', '86400', 's', 'd', 'day|days'], ['week', 'wk', '604800', 's', 'wk', 'week|weeks'],
  ['month', 'mo', '', '', '', 'month|months'], ['year', 'a', '', '', 'yr|yrs', 'year|years'], ['decade', '10.a', '', '', '', 'decade|decades'], ['century', '100.a', '', '', '', 'century|centuries'], ['millennium', '1000.a', '', '', '', 'millennium|millennia'], ['quarter', '3.mo', '', '', '', ''], ['fortnight', '2.wk', '1209600', 's', '', 'fortnight|fortnights'],
  ['night', 'd', '', '', '', 'night|nights'], ['gigayear', 'Ga', '', '', 'Gyr', ''], ['megayear', 'Ma', '', '', 'Myr|myr', ''], ['kiloyear', 'ka', '', '', 'kyr|ka', ''],
  // Energy, power, force, pressure
  ['joule', 'J', '1', 'J', 'J', 'joule|joules'], ['calorie', 'cal', '4.184', 'J', 'cal', 'calorie|calories'], ['kilocalorie', 'kcal', '4184', 'J', '', 'kilocalorie|kilocalories'], ['electronvolt', 'eV', '0.0000000000000000001602176634', 'J', 'eV', 'electronvolt|electronvolts|electron volt|electron volts'],
  ['british thermal unit', '[Btu]', '1055.05585262', 'J', 'Btu|BTU', 'british thermal unit|british thermal units'], ['watt hour', 'W.h', '3600', 'J', 'Wh|W h', 'watt hour|watt hours|watt - hour|watt - hours|watthour|watthours'], ['erg', 'erg', '0.0000001', 'J', 'erg|ergs', ''],
  ['watt', 'W', '1', 'W', 'W', 'watt|watts'], ['horsepower', '[HP]', '745.69987158227022', 'W', 'hp|bhp|HP', 'horsepower'], ['newton', 'N', '1', 'N', 'N', 'newton|newtons'], ['pascal', 'Pa', '1', 'Pa', 'Pa', 'pascal|pascals'], ['bar', 'bar', '100000', 'Pa', 'bar|bars|mbar', ''], ['millibar', 'mbar', '100', 'Pa', 'mb|mbar', 'millibar|millibars'],
  ['atmosphere', 'atm', '101325', 'Pa', 'atm', 'atmospheres'], ['pound per square inch', '[psi]', '6894.757293168', 'Pa', 'psi|PSI', ''], ['millimeter of mercury', 'mm[Hg]', '133.322387415', 'Pa', 'mmHg|mm Hg', ''], ['torr', 'Torr', '133.322368421', 'Pa', 'Torr', 'torr'],
  ['pound-force', '[lbf_av]', '4.4482216152605', 'N', 'lbf', ''], ['dyne', 'dyn', '0.00001', 'N', 'dyn|dyne|dynes', ''],
  // Electricity, magnetism, light, radiation
  ['volt', 'V', '1', 'V', 'V', 'volt|volts'], ['ampere', 'A', '1', 'A', 'A', 'ampere|amperes|amp|amps'], ['ohm', 'Ohm', '1', 'Ohm', 'Ω|Ω', 'ohm|ohms'], ['farad', 'F', '1', 'F', 'F', 'farad|farads'], ['henry', 'H', '1', 'H', 'H', 'henries'], ['siemens', 'S', '1', 'S', 'S', 'siemens'],
  ['coulomb', 'C', '1', 'C', '', 'coulomb|coulombs'], ['tesla', 'T', '1', 'T', 'T', ''], ['gauss', 'G', '0.0001', 'T', 'G', 'gauss'], ['oersted', 'Oe', '', '', 'Oe', ''], ['hertz', 'Hz', '1', 'Hz', 'Hz|hz', 'hertz'], ['lumen', 'lm', '1', 'lm', 'lm', 'lumen|lumens'], ['lux', 'lx', '1', 'lx', 'lx', 'lux'], ['candela', 'cd', '1', 'cd', 'cd', 'candela|candelas'],
  ['becquerel', 'Bq', '1', 'Bq', 'Bq', 'becquerel|becquerels'], ['sievert', 'Sv', '1', 'Sv', 'Sv', 'sievert|sieverts'], ['gray', 'Gy', '1', 'Gy', 'Gy', 'grays'], ['curie', 'Ci', '37000000000', 'Bq', 'Ci', 'curies'], ['femtobarn', 'fb', '', '', 'fb', ''], ['picobarn', 'pb', '', '', 'pb', ''], ['weber', 'Wb', '1', 'Wb', 'Wb', 'weber|webers'], ['decibel', 'dB', '', '', 'dB|dBA|dB(A)', 'decibel|decibels'],
  // Amount, concentration, medicine
  ['mole', 'mol', '1', 'mol', 'mol', 'mole|moles'], ['molar', 'mol/L', '1000', 'mol/m3', 'M', 'molar'], ['normal', 'eq/L', '', '', '', ''], ['international unit', '[iU]', '', '', 'IU|IE', 'international unit|international units'], ['part per million', '[ppm]', '', '', 'ppm', 'parts per million'], ['part per billion', '[ppb]', '', '', 'ppb', 'parts per billion'], ['enzyme unit', 'U', '', '', 'U', ''],
  ['part per trillion', '[pptr]', '', '', 'ppt', 'parts per trillion'], ['‰', '[ppth]', '', '', '‰', 'per mille|permille|per mil'], ['osmole', 'osm', '', '', 'Osm|osm', ''], ['base pair', '{bp}', '', '', 'bp|kb', 'base pair|base pairs'], ['poise', 'P', '0.1', 'Pa.s', '', 'poise'], ['centipoise', 'cP', '0.001', 'Pa.s', 'cP|cp|cps', 'centipoise|centipoises'], ['stokes', 'St', '0.0001', 'm2/s', 'cSt', ''],
  // Data
  ['byte', 'By', '1', 'By', 'B', 'byte|bytes'], ['bit', 'bit', '1', 'bit', '', 'bit|bits'], ['kibibyte', 'KiBy', '1024', 'By', 'KiB', 'kibibyte|kibibytes'], ['mebibyte', 'MiBy', '1048576', 'By', 'MiB', 'mebibyte|mebibytes'], ['gibibyte', 'GiBy', '1073741824', 'By', 'GiB', 'gibibyte|gibibytes'], ['megabit per second', 'Mbit/s', '', '', 'Mbps', 'megabits per second'],
  ['gigabit per second', 'Gbit/s', '', '', 'Gbps', ''], ['kilobit per second', 'kbit/s', '', '', 'kbps|Kbps', ''], ['pixel', '{pixel}', '', '', 'px', 'pixel|pixels|megapixel|megapixels'], ['revolution per minute', '{rev}/min', '', '', 'rpm', 'revolutions per minute'], ['dot per inch', '{dot}/[in_i]', '', '', 'dpi', ''],
  ['frame per second', '{frame}/s', '', '', '', 'frames per second'], ['ton per day', '[ston_av]/d', '', '', 'tpd', 'tons per day'], ['barrel per day', '[bbl_us]/d', '', '', 'bpd', 'barrels per day'], ['weight percent', '%{weight}', '', '', 'wt%|wt %|wt . %|wt . - %|wt - %|w / w %|w/w', 'weight percent|weight %|weight per cent|percent by weight|per cent by weight'],
  ['volume percent', '%{volume}', '', '', 'vol%|vol %|vol . %|vol . - %|v / v %', 'volume percent|volume %'], ['mole percent', '%{mole}', '', '', 'mol%|mol %|mole %|at%|at %|at . %', 'atomic percent|mole percent|mol percent'], ['solar radius', '[solar_radius]', '', '', 'R☉|R⊙', 'solar radii|solar radius'],
];

/** Symbols and words that take SI prefixes, by name of their unit. `m` the metre, `g` the gram … */
export const PREFIXABLE_SYMBOLS = 'm g L l s J eV W Wh Hz N Pa bar V A Ω F H S T C mol M Bq Sv Gy Ci pc B cal lm lx K G Da W b bit U Wb poise yr rad osm Osm R';
export const PREFIXABLE_WORDS =
  'meter metre gram gramme liter litre second joule watt watthour hertz newton pascal volt ampere amp ohm farad henry siemens tesla mole becquerel sievert gray parsec byte bit calorie ton tonne electronvolt molar bar';

/** SI prefixes: symbol, word, exponent of ten. */
export const PREFIXES: readonly (readonly [symbol: string, word: string, exponent: number])[] = [
  ['Y', 'yotta', 24], ['Z', 'zetta', 21], ['E', 'exa', 18], ['P', 'peta', 15], ['T', 'tera', 12], ['G', 'giga', 9], ['M', 'mega', 6], ['k', 'kilo', 3], ['h', 'hecto', 2], ['da', 'deca', 1],
  ['d', 'deci', -1], ['c', 'centi', -2], ['m', 'milli', -3], ['µ', 'micro', -6], ['μ', 'micro', -6], ['u', 'micro', -6], ['n', 'nano', -9], ['p', 'pico', -12], ['f', 'femto', -15], ['a', 'atto', -18],
];

/** Symbols that are also English words or letters: a unit only glued to digits, or after digits where nothing else fits. */
export const WORDLIKE_SYMBOLS = 'in a A am pm h H C F K N S T V W B M U G as at mad no oh pa d g m l s t bar bars min mil cd cal gal pt ac ct ly hp kn kt bu rad bit cup IE R Pa do dam pts mt da ah';
/** Of these, what stands for a unit even after a space, when digits precede. */
export const SPACED_SYMBOLS = 'in m g L l K h s t V W A N C M T G J F S H B U min cal bar hp ct kn kt rad gal pt Pa R pm';

/** Words of time: they make a duration, which is a record of dates. */
export const TIME_UNIT_NAMES = 'second minute hour day week month year decade century millennium fortnight night millisecond microsecond nanosecond picosecond femtosecond quarter gigayear megayear kiloyear kilosecond megasecond';

/** Nouns that head a rate as its denominator after a count or money: `per capita`, `a head`. */
export const PER_WORDS = 'per a an each every';
export const EACH_WORDS = 'each apiece';
