/**
 * ISO 4217 currencies. Code, adjectives that go before the noun, noun, plural where it is not
 * noun + s, and signs that mean this currency alone. `|` separates alternatives.
 */
export const CURRENCIES: readonly (readonly [code: string, adjectives: string, noun: string, plural?: string, signs?: string])[] = [
  ['AED', 'uae|emirati|united arab emirates', 'dirham', '', 'dh|dhs'], ['AFN', 'afghan', 'afghani', 'afghanis|afghani', '؋'],
  ['ALL', 'albanian', 'lek', 'lek|lekë|leks'], ['AMD', 'armenian', 'dram', '', '֏'], ['ANG', 'antillean|netherlands antillean', 'guilder'],
  ['AOA', 'angolan', 'kwanza'], ['ARS', 'argentine|argentinian', 'peso', '', 'ar$'], ['AUD', 'australian|aussie', 'dollar', '', 'a$|au$|aus$|aud$'],
  ['AWG', 'aruban', 'florin'], ['AZN', 'azerbaijani|azeri', 'manat', '', '₼'], ['BAM', 'bosnian|convertible', 'mark'],
  ['BBD', 'barbados|barbadian', 'dollar', '', 'bds$'], ['BDT', 'bangladeshi', 'taka', 'taka|takas', '৳|tk'], ['BGN', 'bulgarian', 'lev', 'leva|levs'],
  ['BHD', 'bahraini', 'dinar', '', 'bd'], ['BIF', 'burundian|burundi', 'franc'], ['BMD', 'bermudian|bermuda', 'dollar'], ['BND', 'brunei', 'dollar', '', 'b$'],
  ['BOB', 'bolivian', 'boliviano'], ['BRL', 'brazilian', 'real', 'reais|reals', 'r$'], ['BSD', 'bahamian', 'dollar'], ['BTN', 'bhutanese', 'ngultrum'],
  ['BWP', 'botswana', 'pula', 'pula|pulas'], ['BYN', 'belarusian|belarusan', 'ruble|rouble'], ['BZD', 'belize', 'dollar', '', 'bz$'],
  ['CAD', 'canadian', 'dollar|loonie', '', 'c$|ca$|can$|cdn$|cad$|cdn'], ['CDF', 'congolese', 'franc'], ['CHF', 'swiss', 'franc', '', 'sfr|fr.'],
  ['CLP', 'chilean', 'peso', '', 'clp$'], ['CNY', 'chinese|renminbi', 'yuan|renminbi|kuai', 'yuan|renminbi|yuans', 'rmb|cn¥|元|人民币'], ['COP', 'colombian', 'peso', '', 'col$'],
  ['CRC', 'costa rican', 'colon|colón', 'colones|colons', '₡'], ['CUP', 'cuban', 'peso'], ['CVE', 'cape verdean', 'escudo'],
  ['CZK', 'czech', 'koruna|crown', 'koruna|korunas|koruny|crowns', 'kč'], ['DJF', 'djiboutian|djibouti', 'franc'], ['DKK', 'danish', 'krone|crown', 'kroner|krone|crowns', 'dkr'],
  ['DOP', 'dominican', 'peso', '', 'rd$'], ['DZD', 'algerian', 'dinar'], ['EGP', 'egyptian', 'pound', '', 'e£|le'], ['ERN', 'eritrean', 'nakfa'],
  ['ETB', 'ethiopian', 'birr', 'birr|birrs', 'br'], ['EUR', 'european', 'euro', 'euros|euro', '€|eur€'], ['FJD', 'fijian|fiji', 'dollar', '', 'fj$'],
  ['FKP', 'falkland islands', 'pound'], ['GBP', 'british|uk|u.k.|english', 'pound|sterling|quid|pound sterling', 'pounds|sterling|quid|quids|pounds sterling', '£|gb£|uk£|gbp£'],
  ['GEL', 'georgian', 'lari', 'lari|laris', '₾'], ['GHS', 'ghanaian|ghana', 'cedi', '', '₵|gh₵|gh¢'], ['GIP', 'gibraltar', 'pound'], ['GMD', 'gambian', 'dalasi', 'dalasi|dalasis'],
  ['GNF', 'guinean', 'franc'], ['GTQ', 'guatemalan', 'quetzal', 'quetzals|quetzales'], ['GYD', 'guyanese|guyana', 'dollar', '', 'g$|gy$'],
  ['HKD', 'hong kong', 'dollar', '', 'hk$|hkd$'], ['HNL', 'honduran', 'lempira'], ['HTG', 'haitian', 'gourde'], ['HUF', 'hungarian', 'forint', 'forint|forints', 'ft'],
  ['IDR', 'indonesian', 'rupiah', 'rupiah|rupiahs', 'rp'], ['ILS', 'israeli|new israeli', 'shekel|new shekel', 'shekels|new shekels|sheqalim', '₪|nis'],
  ['INR', 'indian', 'rupee', '', '₹|rs|re|rs.|inr₹'], ['IQD', 'iraqi', 'dinar'], ['IRR', 'iranian', 'rial', '', '﷼'], ['ISK', 'icelandic', 'krona|króna|crown', 'kronur|krónur|kronas|crowns'],
  ['JMD', 'jamaican', 'dollar', '', 'j$|ja$'], ['JOD', 'jordanian', 'dinar', '', 'jd'], ['JPY', 'japanese', 'yen', 'yen|yens', '¥|jp¥|円'], ['KES', 'kenyan', 'shilling|bob', 'shillings|bob', 'ksh|kshs|sh'],
  ['KGS', 'kyrgyz|kyrgyzstani', 'som', 'som|soms'], ['KHR', 'cambodian', 'riel', 'riel|riels', '៛'], ['KMF', 'comorian', 'franc'], ['KPW', 'north korean', 'won'],
  ['KRW', 'south korean|korean', 'won', 'won|wons', '₩|￦'], ['KWD', 'kuwaiti', 'dinar', '', 'kd'], ['KYD', 'cayman islands|cayman', 'dollar', '', 'ci$'],
  ['KZT', 'kazakh|kazakhstani', 'tenge', 'tenge|tenges', '₸'], ['LAK', 'lao|laotian', 'kip', 'kip|kips', '₭'], ['LBP', 'lebanese', 'pound|lira', 'pounds|lira|liras'],
  ['LKR', 'sri lankan', 'rupee', '', 'slrs|ரூ'], ['LRD', 'liberian', 'dollar'], ['LSL', 'lesotho', 'loti', 'maloti'], ['LYD', 'libyan', 'dinar'],
  ['MAD', 'moroccan', 'dirham'], ['MDL', 'moldovan', 'leu', 'lei'], ['MGA', 'malagasy', 'ariary'], ['MKD', 'macedonian', 'denar', 'denars|denari'],
  ['MMK', 'burmese|myanmar', 'kyat', 'kyat|kyats'], ['MNT', 'mongolian', 'tugrik|tögrög', '', '₮'], ['MOP', 'macanese|macau', 'pataca', '', 'mop$'], ['MRU', 'mauritanian', 'ouguiya'],
  ['MUR', 'mauritian', 'rupee'], ['MVR', 'maldivian', 'rufiyaa'], ['MWK', 'malawian|malawi', 'kwacha', 'kwacha|kwachas'], ['MXN', 'mexican', 'peso', '', 'mx$|mex$|mxn$'],
  ['MYR', 'malaysian', 'ringgit', 'ringgit|ringgits', 'rm'], ['MZN', 'mozambican', 'metical', 'meticais'], ['NAD', 'namibian', 'dollar', '', 'n$'], ['NGN', 'nigerian', 'naira', 'naira|nairas', '₦'],
  ['NIO', 'nicaraguan', 'cordoba|córdoba', '', ''], ['NOK', 'norwegian', 'krone|crown', 'kroner|krone|crowns', 'nkr'], ['NPR', 'nepalese|nepali', 'rupee', '', 'nrs'],
  ['NZD', 'new zealand|kiwi', 'dollar', '', 'nz$|nzd$'], ['OMR', 'omani', 'rial|riyal'], ['PAB', 'panamanian', 'balboa'], ['PEN', 'peruvian', 'sol|nuevo sol', 'soles|sols|nuevos soles', 's/|s/.'],
  ['PGK', 'papua new guinean|papua new guinea', 'kina', 'kina|kinas'], ['PHP', 'philippine|filipino', 'peso', '', '₱|php₱'], ['PKR', 'pakistani|pakistan', 'rupee', '', 'pkr₨'], ['PLN', 'polish', 'zloty|złoty', 'zlotys|zloty|zlotych|złotych', 'zł'],
  ['PYG', 'paraguayan', 'guarani|guaraní', '', '₲'], ['QAR', 'qatari', 'riyal|rial', '', 'qr'], ['RON', 'romanian', 'leu', 'lei'], ['RSD', 'serbian', 'dinar'],
  ['RUB', 'russian', 'ruble|rouble', '', '₽'], ['RWF', 'rwandan', 'franc'], ['SAR', 'saudi|saudi arabian', 'riyal|rial', '', 'sr'], ['SBD', 'solomon islands', 'dollar', '', 'si$'],
  ['SCR', 'seychellois', 'rupee'], ['SDG', 'sudanese', 'pound'], ['SEK', 'swedish', 'krona|crown', 'kronor|kronas|crowns|krona', 'skr'], ['SGD', 'singapore|singaporean', 'dollar', '', 's$|sg$|sgd$'],
  ['SLE', 'sierra leonean', 'leone'], ['SOS', 'somali', 'shilling'], ['SRD', 'surinamese', 'dollar'], ['SSP', 'south sudanese', 'pound'], ['SYP', 'syrian', 'pound|lira', 'pounds|lira|liras'],
  ['SZL', 'swazi', 'lilangeni', 'emalangeni'], ['THB', 'thai', 'baht', 'baht|bahts', '฿'], ['TJS', 'tajik|tajikistani', 'somoni'], ['TMT', 'turkmen|turkmenistani', 'manat'],
  ['TND', 'tunisian', 'dinar'], ['TOP', 'tongan', 'paʻanga|paanga'], ['TRY', 'turkish', 'lira', 'lira|liras', '₺|tl'], ['TTD', 'trinidad and tobago|trinidadian', 'dollar', '', 'tt$'],
  ['TWD', 'taiwanese|taiwan|new taiwan', 'dollar', '', 'nt$|ntd$|nt'], ['TZS', 'tanzanian', 'shilling', '', 'tsh'], ['UAH', 'ukrainian', 'hryvnia|hryvna', 'hryvnias|hryvnia|hryvnas', '₴'],
  ['UGX', 'ugandan', 'shilling', '', 'ush'], ['USD', 'us|u.s.|american|united states|u.s', 'dollar|greenback', '', 'us$|u.s.$|u.s$|usd$'], ['UYU', 'uruguayan', 'peso', '', 'uy$|$u'],
  ['UZS', 'uzbek|uzbekistani', 'sum|som', 'sum|sums|som'], ['VES', 'venezuelan', 'bolivar|bolívar', 'bolivars|bolivares|bolívares', 'bs'], ['VND', 'vietnamese', 'dong|đồng', 'dong|dongs', '₫|đ'],
  ['VUV', 'vanuatu', 'vatu'], ['WST', 'samoan', 'tala'], ['XAF', 'central african cfa|central african', 'franc', '', 'fcfa'], ['XCD', 'east caribbean|eastern caribbean', 'dollar', '', 'ec$'],
  ['XOF', 'west african cfa|west african|cfa', 'franc', '', 'cfa'], ['XPF', 'cfp', 'franc'], ['YER', 'yemeni', 'rial|riyal'], ['ZAR', 'south african', 'rand', 'rand|rands'],
  ['ZMW', 'zambian', 'kwacha', 'kwacha|kwachas'], ['ZWL', 'zimbabwean|zimbabwe', 'dollar', '', 'z$'],
  // No longer legal tender, or no ISO code of a state; they stand in older texts and in markets.
  ['DEM', 'german|deutsche|west german', 'mark|deutschmark|deutsche mark', '', 'dm'], ['FRF', 'french', 'franc'], ['ITL', 'italian', 'lira', 'lire|lira|liras'], ['ESP', 'spanish', 'peseta'],
  ['NLG', 'dutch|netherlands', 'guilder'], ['FIM', 'finnish', 'markka|mark', 'markka|markkaa|markkas|marks'], ['IEP', 'irish', 'pound|punt'], ['BEF', 'belgian', 'franc'], ['ATS', 'austrian', 'schilling'],
  ['GRD', 'greek', 'drachma'], ['PTE', 'portuguese', 'escudo'], ['HRK', 'croatian', 'kuna', 'kuna|kunas'], ['BTC', '', 'bitcoin', '', '₿|btc'], ['ETH', '', 'ether|ethereum'],
];

/** A noun alone: the currency that is meant unless the document says otherwise; the rest stay open. */
export const BARE_NOUN_DEFAULTS: Readonly<Record<string, string>> = {
  dollar: 'USD', pound: 'GBP', rupee: 'INR', won: 'KRW', rouble: 'RUB', ruble: 'RUB', lira: 'TRY', som: 'KGS', euro: 'EUR', yen: 'JPY', real: 'BRL', mark: 'DEM',
  manat: 'AZN', kwacha: 'ZMW', guilder: 'NLG', drachma: 'GRD', bob: 'KES',
};

/** Nouns that are too common as other words to be money without an adjective before them. */
export const AMBIGUOUS_NOUNS = 'real sum mark dram crown sol bob som ether colon lek kip leone tala pula kina sterling florin won rand birr';

/** Informal plurals and singulars of a dollar and others. */
export const NICKNAMES: Readonly<Record<string, string>> = { buck: 'dollar', bucks: 'dollar', grand: 'dollar' };

/** Hundredth parts (or thousandth) with the noun of their parent where the noun alone tells it. */
export const MINOR_UNITS: Readonly<Record<string, readonly [parent: string, code: string | undefined]>> = {
  cent: ['cent', 'USD'], cents: ['cent', 'USD'], '¢': ['cent', 'USD'], penny: ['penny', 'GBP'], pence: ['penny', 'GBP'],
  paise: ['paisa', 'INR'], paisa: ['paisa', 'INR'], kopeck: ['kopeck', 'RUB'], kopecks: ['kopeck', 'RUB'], kopeks: ['kopeck', 'RUB'], fen: ['fen', 'CNY'], eurocent: ['cent', 'EUR'],
  eurocents: ['cent', 'EUR'], centavo: ['centavo', undefined], centavos: ['centavo', undefined], agorot: ['agora', 'ILS'], satang: ['satang', 'THB'],
  satoshi: ['satoshi', undefined], satoshis: ['satoshi', undefined], pennies: ['penny', 'USD'],
};

/** Letters before a code that multiply: `30 MUSD`. */
export const CODE_MULTIPLIERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, bn: 9, mn: 6 };

/** Codes that are also English words or names: in lower case they are no money. */
export const WORD_CODES = 'all try top mad cup sos bam cop gel sek pen ron lak php ang cad mop bob som nad dop lsl';

/** Countries and cities of datelines whose dollar is not the American one. */
export const DOLLAR_PLACES: Readonly<Record<string, string>> = {
  australia: 'AUD', sydney: 'AUD', melbourne: 'AUD', brisbane: 'AUD', perth: 'AUD', adelaide: 'AUD', canberra: 'AUD', hobart: 'AUD', darwin: 'AUD', canada: 'CAD', toronto: 'CAD',
  ottawa: 'CAD', vancouver: 'CAD', montreal: 'CAD', calgary: 'CAD', edmonton: 'CAD', winnipeg: 'CAD', halifax: 'CAD', wellington: 'NZD', auckland: 'NZD', christchurch: 'NZD', dunedin: 'NZD',
  singapore: 'SGD', taipei: 'TWD', taiwan: 'TWD',
};

/** Letters of currencies that stand glued before their digits: `USD15`, `Rs500`. */
export const GLUED_CODES =
  'USD EUR GBP JPY CNY CAD AUD NZD CHF SEK NOK DKK HKD SGD INR RUB BRL ZAR KRW THB IDR MYR VND PKR BDT NGN KES EGP SAR AED QAR KWD ILS PLN CZK HUF RON UAH TWD MXN CLP ARS RMB BTC ETH NTD Rs RM Rp CDN KSh TSh USh CFA';
