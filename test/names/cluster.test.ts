import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { resolveDocument } from '../../pipeline/resolve/resolve-document.ts';
import { gazetteerExtractor } from '../../pipeline/extract/_user-gazetteer.ts';
import { extractors } from '../../pipeline/extract/registry.ts';
import { runExtractors } from '../../pipeline/extract/run-extractors.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';
import { entities, entitiesOf } from './_entities.ts';

describe('clusters of names', () => {
  it('joins a name with the other one that the text gives, and no two things beside each other', () => {
    expect(entities('Rapa Nui, also called Easter Island, is far. Easter Island has statues.')).toEqual([
      'Rapa Nui/place/CL: Rapa Nui; Easter Island; Easter Island',
    ]);
    expect(entities('Robert Galbraith (also known as Joanne Rowling) wrote it.')).toEqual([
      'Robert Galbraith/person/-: Robert Galbraith; Joanne Rowling',
    ]);
    expect(entities('Angela Merkel called Donald Trump. She also called Theresa May.')).toHaveLength(3);
    expect(entities('Volkov lives in Kazan, formerly of Omsk.')).toHaveLength(3);
  });
  it('joins a ship with its name without the prefix, and no person of that name', () => {
    expect(entities('The tanker MV Namse Bangdzod sank. Namse Bangdzod was built in 1993.')).toEqual([
      'MV Namse Bangdzod/product/-: MV Namse Bangdzod; Namse Bangdzod',
    ]);
    expect(entities('Alan Kurdi drowned. The ship is MV Alan Kurdi. They spoke of Alan Kurdi.')).toEqual([
      'Alan Kurdi/person/-: Alan Kurdi; Alan Kurdi',
      'MV Alan Kurdi/product/-: MV Alan Kurdi',
    ]);
  });
  it('keeps a company apart from the persons of its name, and its short name with it', () => {
    const text =
      'Varga Pack agreed to buy Lindholm. Varga shareholders and Lindholm shareholders agreed. Zsófia Varga-Kovács and Gustaf Lindholm spoke.';
    expect(entities(text)).toEqual([
      'Varga Pack/organisation/-: Varga Pack; Varga',
      'Lindholm/organisation/-: Lindholm; Lindholm',
      'Zsófia Varga-Kovács/person/-: Zsófia Varga-Kovács',
      'Gustaf Lindholm/person/-: Gustaf Lindholm',
    ]);
    expect(entities('Anna Lindholm spoke. Then Lindholm left.')).toHaveLength(1);
  });
  it('keeps a place apart from who reports from there, and tells no country by the other end of a way', () => {
    expect(entities('PORT SUDAN (AP) — Troops left the town on Monday.')).toHaveLength(2);
    expect(entities('They drove from Narvholm to Novi Sad.')).toContain('Narvholm/place/-: Narvholm');
    expect(entities('They threw it from the Broomloan Stand at the Dutch referee.')).toContain(
      'Broomloan Stand/place/-: Broomloan Stand',
    );
  });
  it('knows the country of a town by the list of GeoNames, unless another country may be meant', () => {
    expect(entities('She set out from Lorient on Monday.')).toContain('Lorient/place/FR: Lorient');
    expect(entities('They had left Aghmoud, in southern Morocco, three days before.')).toContain(
      'Aghmoud/place/MA: Aghmoud',
    );
    expect(entities('They had left Aghmoud, in what the French call haste, and slept.')).not.toContain(
      'Aghmoud/place/FR: Aghmoud',
    );
    // A text about a country that has such a town too; large towns in two; a small one beside another country.
    expect(entities('They live in Falmouth, and the whole of Jamaica knows it.')).toContain(
      'Falmouth/place/JM: Falmouth',
    );
    expect(entities('He came from Merida on Monday.')).not.toContain('Merida/place/ES: Merida');
    expect(entities('He moved to Ribadesella, which the people of Chile loved.')).not.toContain(
      'Ribadesella/place/ES: Ribadesella',
    );
  });
  it('tells the country of a place by the places beside it that are settled, and by what the text is about', () => {
    // A town that the list knows in one of the countries that the text names; what stands in a row with it.
    const thefts =
      'He was sentenced in Invercargill on Monday. The thefts took place at Waikaka, Pukerau and Balfour in June. ' +
      'Two machines lay in a shed in Milton and one in the Mataura River below the Gore bridge.';
    expect(entities(thefts)).toEqual(
      expect.arrayContaining(
        ['Waikaka', 'Pukerau', 'Balfour', 'Milton', 'Mataura River', 'Gore'].map(
          (name) => `${name}/place/NZ: ${name}`,
        ),
      ),
    );
    // A settled town tells the country of its fellow; a paragraph that of what it goes on with.
    expect(
      entities('Myanmar is at war. The road from Thantlang leads to Hakha, the capital.').find((line) =>
        line.startsWith('Thantlang/place'),
      ),
    ).toContain('/MM');
  });
  it('tells no country by where somebody comes from, by the price of a thing or by the place of another', () => {
    for (const [text, name] of [
      [
        'The leader Ann Lee of Belgium was dropped on the slopes above Tarnica Zdroj on Sunday.',
        'Tarnica Zdroj',
      ],
      ['They finished the ride from Zakopane in the village of Tarnova Dol on Sunday.', 'Tarnova Dol'],
      ['He tried to cross into Malawi at the village of Milenge Dol on Sunday.', 'Milenge Dol'],
      ['The line to the village of Camiseo Dol is now priced at US$4.6 billion.', 'Camiseo Dol'],
    ] as const)
      expect(entities(text)).toEqual(expect.arrayContaining([expect.stringMatching(`^${name}/\\w+/-:`)]));
  });
  it('joins an acronym with the name in brackets behind its noun, and nobody else there', () => {
    const union = 'the RMT union (National Union of Rail, Maritime and Transport Workers)';
    expect(entities(`The head of ${union} said so.`)).toEqual([
      'National Union of Rail, Maritime and Transport Workers/organisation/-: RMT; National Union of Rail, Maritime and Transport Workers',
    ]);
    expect(entities('They met the BBC team (Ann Lee).')).toEqual([
      'BBC/organisation/-: BBC',
      'Ann Lee/person/-: Ann Lee',
    ]);
  });

  it('keeps a club apart from the town it is called after', () => {
    expect(entities('He signed for Leeds after the season. He was born in Leeds.')).toEqual([
      'Leeds/organisation/-: Leeds',
      'Leeds/place/GB: Leeds',
    ]);
  });

  it('joins an acronym with a name that a country opens', () => {
    expect(
      entities('The United States Central Intelligence Agency hired him. The CIA paid.').map(
        (line) => line.split('/')[0],
      ),
    ).toEqual(['United States Central Intelligence Agency']);
  });
  it('keeps a building apart from the town it is called after', () => {
    expect(entities('It stands in Cahors. The Cahors Cathedral is old.')).toHaveLength(2);
    expect(entities('Blenheim Palace opened. They like Blenheim.')).toHaveLength(1);
  });
  it('keeps a relative with a middle name apart', () => {
    expect(
      entities('Gloria Vanderbilt sued her mother, Gloria Morgan Vanderbilt.').map(
        (line) => line.split('/')[0],
      ),
    ).toEqual(['Gloria Vanderbilt', 'Gloria Morgan Vanderbilt']);
    expect(entities('Donald Trump spoke. Donald J. Trump won.')).toHaveLength(1);
  });
  it.each(['wife', 'mother', 'sister-in-law'])(
    'tells a person from the %s of the same surname',
    (relation) => {
      expect(entities(`Abel Kern met his ${relation}, Ruth Kern. Kern spoke.`)).toEqual([
        'Abel Kern/person/-: Abel Kern; Kern',
        'Ruth Kern/person/-: Ruth Kern',
      ]);
    },
  );
  it('leaves a surname open where a word of law makes nobody kin', () => {
    expect(entities('Abel Kern read law, Ruth Kern history. Kern spoke.')).toHaveLength(3);
  });
  it('takes no noun in the plural for one body, and no law for its sea', () => {
    expect(entities('Acme Airlines grew. The airlines agreed.')).toEqual([
      'Acme Airlines/organisation/-: Acme Airlines',
    ]);
    expect(entities('The Law of the Sea was signed. The sea rose.')).toEqual([
      'Law of the Sea/other/-: Law of the Sea',
    ]);
  });
  it('names a country without the hyphen that joins its words', () => {
    expect(entities('A United-States-based team met.')).toEqual(['United States/place/US: United-States']);
    expect(entities('They met in Guinea-Bissau.')).toEqual(['Guinea-Bissau/place/GW: Guinea-Bissau']);
  });
  it('takes a house named twice for no house of a country that comes later', () => {
    const twice = 'In Ohio the Senate met. On Monday the Senate voted. ';
    expect(entities(`Vote in Ohio.\n\n${twice}Later the U.S. Senate met.`)).toHaveLength(3);
    expect(entities('Vote.\n\nThe U.S. Senate met. The Senate voted. The Senate agreed.')).toHaveLength(1);
    expect(entities('Vote.\n\nThe Senate met. The U.S. Senate voted.')).toHaveLength(1);
  });
  it('keeps a town apart from a person of its name', () => {
    expect(entities('Police chief Greg Allen spoke. The man is Ivan Petrov of Allen, Texas.')).toEqual([
      'Greg Allen/person/-: Greg Allen',
      'Ivan Petrov/person/-: Ivan Petrov',
      'Allen/place/US: Allen',
      'Texas/place/US: Texas',
    ]);
  });
  it('joins a sea under both its names', () => {
    expect(entities('They crossed the Mediterranean Sea. The Mediterranean is warm.')).toEqual([
      'Mediterranean Sea/place/-: Mediterranean Sea; Mediterranean',
    ]);
  });
  it('takes a word that is no surname for no misprint', () => {
    expect(entities('Sharif Hotak spoke. They brought Sharik with them.')).toHaveLength(2);
  });
  it('takes "the states" for no country', () => {
    expect(entities('The United States was sued. The states filed suit.')).toEqual([
      'United States/place/US: United States',
    ]);
  });
  it('joins an acronym with the name it stands for and a later nominal', () => {
    expect(
      entities('The 7th China International Import Expo (CIIE) closed. The expo was big. The CIIE grew.'),
    ).toEqual([
      '7th China International Import Expo/event/CN: 7th China International Import Expo; CIIE; The expo; CIIE',
    ]);
  });
  it('joins the short name of a team, and none that two teams share', () => {
    expect(entities('The Sydney Comets beat the Hobart Storm. The Comets now lead the table.')).toEqual([
      'Sydney Comets/organisation/AU: Sydney Comets; Comets',
      'Hobart Storm/organisation/AU: Hobart Storm',
    ]);
    expect(
      entities('The Sydney Comets beat the Perth Comets. The Comets were tired.').filter((line) =>
        line.includes('; Comets'),
      ),
    ).toEqual([]);
  });
  it('joins a surname with the one full name before it', () => {
    expect(entities('They met Angela Merkel. Merkel smiled.')).toEqual([
      'Angela Merkel/person/-: Angela Merkel; Merkel',
    ]);
  });
  it('joins a body of a country under both forms of its name', () => {
    expect(
      entities('The Parliament of Iraq voted. The Iraqi Parliament met. The Parliament of Iran met.'),
    ).toEqual([
      'Parliament of Iraq/organisation/IQ: Parliament of Iraq; Iraqi Parliament',
      'Parliament of Iran/organisation/IR: Parliament of Iran',
    ]);
    expect(entities('The Iraqi government and the Government of Iraq are one.')).toEqual([
      'Government of Iraq/organisation/IQ: Iraqi government; Government of Iraq',
    ]);
  });
  it('leaves a surname to the person where a body begins with it, and a short name to the body', () => {
    expect(entities('Gifts went to the Imus Ranch Foundation. Don Imus died. Imus was 79.')).toEqual([
      'Imus Ranch Foundation/organisation/-: Imus Ranch Foundation',
      'Don Imus/person/-: Don Imus; Imus',
    ]);
    expect(
      entities(
        'Ford Motor Company fell. Ford said sales fell. Bill Ford, its chairman, was glad. Ford expects more.',
      ),
    ).toEqual([
      'Ford Motor Company/organisation/-: Ford Motor Company; Ford; Ford',
      'Bill Ford/person/-: Bill Ford',
    ]);
  });
  it('gives a surname alone to whom the text is about, not to relatives named as such', () => {
    const text =
      'India mourns Pranab Mukherjee.\n\nHis death was announced by his son Abhijit Mukherjee. Mukherjee was 84.';
    expect(entities(text).filter((line) => line.includes('Mukherjee'))).toEqual([
      'Pranab Mukherjee/person/-: Pranab Mukherjee; Mukherjee',
      'Abhijit Mukherjee/person/-: Abhijit Mukherjee',
    ]);
    expect(
      entities('They met.\n\nJohn Reed and Ann Reed spoke. Reed left.').filter((line) =>
        line.includes('; Reed'),
      ),
    ).toEqual([]);
  });
  it('joins a club with the town it is called after, but for the town itself', () => {
    const found = entities('Everton beat Coventry City 2-1. Coventry had led. They met in Coventry.');
    expect(found).toContain('Coventry City/organisation/GB: Coventry City; Coventry');
    expect(found).toContain('Coventry/place/GB: Coventry');
  });
  it('joins a team with its city only where the city plays', () => {
    const found = entities(
      'The Denver Nuggets beat the Phoenix Suns 122-117. Denver trailed early. Denver is cold.',
    );
    expect(found).toContain('Denver Nuggets/organisation/US: Denver Nuggets; Denver');
    expect(found).toContain('Denver/place/US: Denver');
  });
  it('joins a name at birth, a telescope by one of its words and a surname by Ms or Mr', () => {
    expect(
      entities('Dame Eleanor Fanshawe died. Born Eleanor Ruth Cartwright in 1933, she studied.'),
    ).toEqual(['Eleanor Fanshawe/person/-: Eleanor Fanshawe; Eleanor Ruth Cartwright']);
    expect(entities('They used the James Webb Space Telescope. Webb is big.')).toEqual([
      'James Webb Space Telescope/product/-: James Webb Space Telescope; Webb',
    ]);
    expect(entities('Ann Morgan spoke to Andrew Morgan. They saw Ms Morgan.')).toContain(
      'Ann Morgan/person/-: Ann Morgan; Morgan',
    );
  });
  it('keeps the party of a state apart from the party of the country', () => {
    expect(entities('The Constitution Party of Idaho met. The Constitution Party chose him.')).toEqual([
      'Constitution Party of Idaho/organisation/US: Constitution Party of Idaho',
      'Constitution Party/organisation/-: Constitution Party',
    ]);
  });
  it('gives no country by the name that a street bears', () => {
    expect(entities('They met on Grenada Street.')).toEqual(['Grenada Street/place/-: Grenada Street']);
  });
  it('joins the head of a place with its article to the one name before it', () => {
    expect(entities("They met at Fishmongers' Hall in London. He left the Hall.")).toEqual([
      "Fishmongers' Hall/place/GB: Fishmongers' Hall; Hall",
      'London/place/GB: London',
    ]);
    expect(
      entities('They saw Ashton Hall and Marple Hall. He left the Hall.').filter((line) =>
        line.includes('; Hall'),
      ),
    ).toEqual([]);
  });
  it('joins a body with its name cut before "of" and its place', () => {
    expect(entities('The Unity Party of America met. The Unity Party chose him.')).toEqual([
      'Unity Party of America/organisation/US: Unity Party of America; Unity Party',
    ]);
  });
  it('joins a committee with its name of fewer words', () => {
    expect(
      entities('The House Oversight and Reform Committee voted. The Oversight Committee met them.'),
    ).toEqual([
      'House Oversight and Reform Committee/organisation/-: House Oversight and Reform Committee; Oversight Committee',
    ]);
  });
  it('joins no committee that two names fit', () => {
    expect(
      entities('The Senate Budget Committee and the House Budget Committee met. The Budget Committee left.'),
    ).toHaveLength(3);
  });
  it('joins a palace with the first word of its name', () => {
    expect(entities('It was stolen from Blenheim Palace. Visitors came to Blenheim.')).toEqual([
      'Blenheim Palace/place/-: Blenheim Palace; Blenheim',
    ]);
  });
  it('joins a city with its letters, and a surname with its misprint', () => {
    expect(
      entities('They met Hamza bin Laden in New York City. NYC was calm. They lost Hamza bin Ladin.'),
    ).toEqual([
      'Hamza bin Laden/person/-: Hamza bin Laden; Hamza bin Ladin',
      'New York City/place/US: New York City; NYC',
    ]);
  });
  it('gives a well-known body no country by what the text is about, nor by what everybody knows', () => {
    expect(
      entities(
        'Scotland, England and the United Kingdom waited. In Wales they will raise it with the White House.',
      ),
    ).toContainEqual(expect.stringMatching(/^White House\/\w+\/-:/));
  });
  it('gives who holds an office in a place the country of the place', () => {
    expect(
      entities('Karl Ray, the mayor of Esperanza, spoke. Manila is far away.').filter((line) =>
        line.startsWith('Karl'),
      ),
    ).toEqual(['Karl Ray/person/-: Karl Ray']);
    expect(entities('Karl Ray, the mayor of Davao City in the Philippines, spoke.')[0]).toBe(
      'Karl Ray/person/PH: Karl Ray',
    );
    expect(entities('Karl Ray, a painter of Paris, spoke.')[0]).toBe('Karl Ray/person/-: Karl Ray');
  });
  it('joins a storm with its name alone', () => {
    expect(entities('Hurricane Lorenzo hit them. Lorenzo was the largest storm.')).toEqual([
      'Hurricane Lorenzo/event/-: Hurricane Lorenzo; Lorenzo',
    ]);
  });
  it('gives a country its usual name', () => {
    expect(entities('The Syrian government met leaders of the Slovak Republic. Slovakia agreed.')).toEqual([
      'Government of Syria/organisation/SY: Syrian government',
      'Slovak Republic/place/SK: Slovak Republic; Slovakia',
    ]);
  });
  it('keeps two elections of one name apart by their years', () => {
    expect(
      entities(
        'The 2016 United States presidential election and the 2020 United States presidential election.',
      ),
    ).toEqual([
      '2016 United States presidential election/event/US: 2016 United States presidential election',
      '2020 United States presidential election/event/US: 2020 United States presidential election',
    ]);
  });
  it('joins a name with its spelling without accents', () => {
    expect(entities('They met Recep Tayyip Erdoğan. President Erdogan smiled.')).toEqual([
      'Recep Tayyip Erdoğan/person/-: Recep Tayyip Erdoğan; Erdogan',
    ]);
  });
  it('gives no country by a place inside a name when the text is about another country', () => {
    expect(entities('Siena College asked voters in the United States. They came from Ohio.')).toContain(
      'Siena College/organisation/-: Siena College',
    );
  });
  it('leaves a surname open when two persons of that name are alive, with a finding', () => {
    const resolved = analyse({
      text: 'They met Joe Biden and Hunter Biden. Biden smiled.',
      name: 'cluster',
    });
    expect(entitiesOf(resolved)).toEqual([
      'Joe Biden/person/-: Joe Biden',
      'Hunter Biden/person/-: Hunter Biden',
      'Biden/person/-: Biden',
    ]);
    expect(
      resolved.findings.filter(({ code }) => code === 'NAME_AMBIGUOUS').map(({ message }) => message),
    ).toEqual(['"Biden" may be "Joe Biden" or "Hunter Biden"']);
  });
  it('joins inhabitants with their country under all its names', () => {
    expect(entities('American troops left the US. The United States agreed, as did America.')).toEqual([
      'United States/place/US: American; US; United States; America',
    ]);
  });
  it('joins a short form with the full name of a body', () => {
    expect(entities('Ford Motor Company announced it. Ford said more.')).toEqual([
      'Ford Motor Company/organisation/-: Ford Motor Company; Ford',
    ]);
  });
  it('keeps a government apart from its country', () => {
    expect(entities('The Chinese government agreed in China.')).toEqual([
      'Government of China/organisation/CN: Chinese government',
      'China/place/CN: China',
    ]);
  });
  it('gives a country only where the text says so', () => {
    expect(
      entities(
        'Australian mining giant BHP met Prudence Sebahizi, Rwanda’s Minister of Trade, and Ragnar Udd.',
      ),
    ).toEqual([
      'Australia/place/AU: Australian',
      'BHP/organisation/AU: BHP',
      'Prudence Sebahizi/person/RW: Prudence Sebahizi',
      'Rwanda/place/RW: Rwanda',
      'Ragnar Udd/person/-: Ragnar Udd',
    ]);
  });
  it('takes a place of no list to lie where the text says', () => {
    expect(entities('It began in Zlotow, a town in Poland.')).toEqual([
      'Zlotow/place/PL: Zlotow',
      'Poland/place/PL: Poland',
    ]);
  });
  it('gives no country to the ambiguous Georgia', () => {
    expect(entities('Voters in Georgia waited.')).toEqual(['Georgia/place/-: Georgia']);
  });
  it('follows a user list in name, kind and country', () => {
    const document = parseSource(
      makeSource({ text: 'The Quux ship sailed.', name: 'list', mediaType: 'text/plain', given: {} }),
    );
    const list = gazetteerExtractor(
      [
        ['name', 'type', 'canonical', 'country'],
        ['Quux', 'product', 'MV Quux', 'NO'],
      ],
      'names.csv',
    );
    const resolved = resolveDocument(runExtractors(document, [...extractors, list]));
    expect(entitiesOf(resolved)).toEqual(['MV Quux/product/NO: Quux']);
  });
  it('gives the same entities whatever the order of extractors', () => {
    const text = 'Angela Merkel met Chinese officials in Berlin. Merkel left Germany.';
    const source = makeSource({ text, name: 'order', mediaType: 'text/plain', given: {} });
    const turned = resolveDocument(runExtractors(parseSource(source), extractors.toReversed()));
    expect(entitiesOf(turned)).toEqual(entitiesOf(resolveDocument(runExtractors(parseSource(source)))));
  });
});
