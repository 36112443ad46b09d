import { describe, expect, it } from 'vitest';
import { entities } from './_entities.ts';

/** Entities as `name: mentions`. */
const forms = (text: string): string[] => entities(text).map((line) => line.replace(/\/[^:]*:/, ':'));

describe('other forms of one name', () => {
  it('joins the letters of a body whose name has a possessive or "to"', () => {
    expect(forms("The Women's Tennis Association met. WTA chairman Steve Simon left.")[0]).toBe(
      "Women's Tennis Association: Women's Tennis Association; WTA",
    );
    expect(forms('The Committee to Protect Journalists met. CPJ researcher Ann Lee spoke.')[0]).toBe(
      'Committee to Protect Journalists: Committee to Protect Journalists; CPJ',
    );
  });
  it('takes the town of a dateline as it is written elsewhere', () => {
    expect(forms('LAHORE, May 4 - It rained. People in Lahore left.')).toEqual(['Lahore: LAHORE; Lahore']);
    expect(forms('NATO met. Nato left.')[0]).toMatch(/^NATO:/);
  });
  it('joins no party in brackets with who is of it', () => {
    expect(forms('Michael Garvey (FF) left. Dominique Strauss-Kahn (DSK) came.')).toHaveLength(3);
  });
  it('joins no state with the club of its name', () => {
    expect(forms('MESQUITE WELLS, Texas - It rained. The Texas Rangers left.')).toHaveLength(3);
  });
  it('joins letters with their stops', () => {
    const text = 'The Rail Safety Board met. The R.S.B. agreed. RSB staff left.';
    expect(forms(text)).toEqual(['Rail Safety Board: Rail Safety Board; R.S.B.; RSB']);
    expect(forms('The Rail Safety Board met. The R.S.V. agreed.')).toHaveLength(2);
  });
  it('joins a school or hospital by its first word, and not the place it stands in', () => {
    expect(forms('Nomvula Primary School shut. Children at Nomvula left.')).toHaveLength(1);
    expect(forms('Exeter School won. She lives in Exeter.')).toHaveLength(2);
  });
  it('joins a firm without its form, whatever its name ends in', () => {
    expect(forms('Brightwater Ports Group won. Brightwater Ports left.')).toHaveLength(1);
    expect(forms('Brightwater Ports Authority won. Brightwater Ports left.')).toHaveLength(2);
  });
  it('joins well-known names whose letters differ, and no other body', () => {
    expect(forms("The United Nations Children's Fund will send pallets. UNICEF said so.")).toHaveLength(1);
    expect(forms('Doctors Without Borders left. MSF staff were tired.')).toHaveLength(1);
    expect(forms('Doctors Without Borders left. CDC staff were tired.')).toHaveLength(2);
  });
  it('joins no person with a thing of the same letters', () => {
    expect(
      forms(
        'The asteroid Donaldjohanson is small. It was named after Donald Johanson, and Johanson watched.',
      ),
    ).toEqual(['Donaldjohanson: Donaldjohanson', 'Donald Johanson: Donald Johanson; Johanson']);
  });
  it('joins a firm without the noun that opens its name', () => {
    const text = 'Mineração Serra Clara said it would pay. Shares in Serra Clara fell.';
    expect(forms(text)).toEqual(['Mineração Serra Clara: Mineração Serra Clara; Serra Clara']);
    expect(forms('Universidad Torcuato met. Torcuato Soto left.')).toHaveLength(2);
  });
  it('joins a well-known firm that bears a person by the surname', () => {
    expect(forms('Shares in Eli Lilly rose. Lilly bought Adverum last year.')[0]).toBe(
      'Eli Lilly: Eli Lilly; Lilly',
    );
    expect(forms('Shares in Eli Lilly rose. Ann Lilly watched. Lilly smiled.')).toContain(
      'Ann Lilly: Ann Lilly; Lilly',
    );
  });
  it('tells two of one surname by how they are addressed', () => {
    expect(
      forms("Edward Doyle, 9, was killed. But Doyle's aunt, Bernadette Doyle, spoke. Ms Doyle said no."),
    ).toEqual(['Edward Doyle: Edward Doyle; Doyle', 'Bernadette Doyle: Bernadette Doyle; Doyle']);
  });
  it('joins the house of a saint by the possessive alone, unless there are two', () => {
    const school = "St Brendan's Catholic Primary School shut. Teachers at St Brendan's left.";
    expect(forms(school)).toHaveLength(1);
    expect(forms(`${school} She prayed at St Brendan's Church.`)).toHaveLength(3);
  });
  it('joins the short form of a given name where one person has it', () => {
    expect(forms('Dominic Calvert-Lewin scored. "Dom has had a hard year," the manager said.')).toHaveLength(
      1,
    );
    expect(forms('Dan Brown met Daniel Craig. Dan left.')[0]).toBe('Dan Brown: Dan Brown; Dan');
    expect(forms('Thomas Smith and Thomas Jones met. Tom left.')).toHaveLength(3);
  });
  it('joins the letters of the first words of a long name, unless they are known for another', () => {
    const union = 'the International Association of Machinists and Aerospace Workers';
    expect(forms(`Leaders of ${union} agreed. The IAM has 33,000 members.`)).toHaveLength(1);
    expect(forms('The National Football League Players Association met. The NFL said no.')).toHaveLength(2);
  });
  it('joins what a body is called for short, now or besides', () => {
    expect(
      forms('The Global Fellowship of Confessing Anglicans, known as Gafcon, met. Gafcon said no.')[0],
    ).toBe(
      'Global Fellowship of Confessing Anglicans: Global Fellowship of Confessing Anglicans; Gafcon; Gafcon',
    );
    expect(forms('The builder Odebrecht, now called Novonor, admitted it.')).toHaveLength(1);
    expect(forms('It is known as Car Wash, or Lava Jato, in Peru.')).toHaveLength(2);
    expect(forms('It will be held in Leeds, or Bradford, in May.')).toHaveLength(2);
  });
  it('joins the letters of a body whose own language puts the head first', () => {
    expect(forms('The Brazilian Football Confederation met. The CBF said no.')).toHaveLength(1);
    expect(forms('The Institutional Revolutionary Party won; the PRI said no.')).toHaveLength(1);
    expect(forms('The Brazilian Football Confederation met. The FBC said no.')).toHaveLength(2);
  });
  it('joins the first half of a name with a hyphen, and no firm with its branch', () => {
    expect(forms('SNC-Lavalin lost. SNC shares fell.')).toEqual(['SNC-Lavalin: SNC-Lavalin; SNC']);
    expect(forms('Facebook said so. They asked Facebook Ireland for it. Facebook fell.')).toEqual([
      'Facebook: Facebook; Facebook',
      'Facebook Ireland: Facebook Ireland',
    ]);
  });
  it('keeps papers and buildings apart that share words with another', () => {
    expect(
      forms('The Yorkshire Post built an office. Readers of the Yorkshire Evening Post laughed.'),
    ).toHaveLength(2);
    expect(forms('NEWHAVEN – A tower is planned. It would harm views of Newhaven Fort.')).toHaveLength(2);
  });
  it('tells the firm of a family from its members where these are addressed', () => {
    const text =
      'Hallett & Sons will close. Piers Hallett told staff himself. Mr Hallett was sorry. It is a worrying time for Hallett workers.';
    expect(forms(text)).toEqual([
      'Hallett & Sons: Hallett & Sons; Hallett',
      'Piers Hallett: Piers Hallett; Hallett',
    ]);
    const quoted =
      'Hallett & Sons will close. Piers Hallett told staff himself. "Mr Hallett was kind," she said. Hallett was sorry.';
    expect(forms(quoted)).toContain('Piers Hallett: Piers Hallett; Hallett; Hallett');
    const plain = 'Hallett & Sons will close. Piers Hallett told staff himself. Hallett was sorry.';
    expect(forms(plain)).toContain('Piers Hallett: Piers Hallett; Hallett');
  });
});

describe('where names begin and end', () => {
  it('parts a member from the house', () => {
    expect(forms('Slovenian member of the European Parliament Tanja Kobal arrives.')).toEqual(
      expect.arrayContaining(['European Parliament: European Parliament', 'Tanja Kobal: Tanja Kobal']),
    );
    expect(forms("The African National Congress Women's League met.")).toHaveLength(1);
    expect(forms('The Senate Finance Committee met.')).toHaveLength(1);
  });
  it('leaves the noun of a competitor out, unless it may be a part of the name', () => {
    expect(forms('Rival Stone Marine, based in Birkenhead, said no.')).toContain(
      'Stone Marine: Stone Marine',
    );
    expect(forms('Rivals Boeing and Airbus met.')).toEqual(['Boeing: Boeing', 'Airbus: Airbus']);
    expect(forms('Rival Sons played in Leeds.')).toContain('Rival Sons: Rival Sons');
  });
  it('keeps "Greater" with its town at the start of a sentence', () => {
    const heading = 'Man shot dead in Hulme\n\n';
    expect(forms(`${heading}Greater Manchester Police have named the man.`)).toContain(
      'Greater Manchester Police: Greater Manchester Police',
    );
    expect(forms('Greater profits were made in Manchester.')).toEqual(['Manchester: Manchester']);
  });
  it('takes two fields before one head of an event', () => {
    expect(
      forms('Ann Noll, a scientist, will present them at the Lunar and Planetary Science Conference.'),
    ).toContain('Lunar and Planetary Science Conference: Lunar and Planetary Science Conference');
    expect(forms('They met at the Paris and Rome Summit.')).toContain('Paris: Paris');
  });
  it('takes a month behind a form of address for a person', () => {
    expect(forms('Anthony May joined in June. Mr May was sorry.')).toEqual(['Anthony May: Anthony May; May']);
    expect(forms('Dame Honor, a former director, said no.')).toEqual(['Honor: Honor']);
    expect(forms('Mr Lee joined. In May Mr Lee left.')).toEqual(['Lee: Lee; Lee']);
  });
  it('takes the hospital of two towns for one body', () => {
    expect(forms('She led the inquiry at Shrewsbury and Telford Hospital NHS Trust.')).toEqual([
      'Shrewsbury and Telford Hospital NHS Trust: Shrewsbury and Telford Hospital NHS Trust',
    ]);
    expect(forms('She worked in Leeds and Bradford Royal Infirmary.')).toHaveLength(2);
  });
  it('ends before the letters of a currency', () => {
    expect(forms('It owes Westpac A$90 million. He paid Telstra NZ$5m.')).toEqual([
      'Westpac: Westpac',
      'Telstra: Telstra',
    ]);
  });
  it('keeps a well-known firm whose first word is common', () => {
    expect(forms('First Quantum, which runs the mine, said no.')).toEqual(['First Quantum: First Quantum']);
    expect(forms('First quantum physics was taught.')).toEqual([]);
    expect(entities('Ashleigh Barty won. The Australian, who lost to nobody, left.')).toHaveLength(2);
    expect(forms('Ashleigh Barty won. The Australian, who lost to nobody, left.')).not.toContain(
      'The Australian: The Australian',
    );
  });
  it('keeps the possessive of a well-known house', () => {
    expect(forms("Shares in Lowe's fell. Kellogg's cut prices.")).toEqual([
      "Lowe's: Lowe's",
      "Kellogg's: Kellogg's",
    ]);
    expect(forms("He ate at Wendy's. They own McDonald's, a chain.")).toEqual([
      "Wendy's: Wendy's",
      "McDonald's: McDonald's",
    ]);
    expect(forms("Then Wendy's mother called.")).toEqual(['Wendy: Wendy']);
  });
  it('takes X for a name where something is posted on it', () => {
    expect(forms('Temirov wrote on X that none had come.')).toContain('X: X');
    expect(forms('Point B lies on X.')).toEqual([]);
  });
});

describe('kinds of firms', () => {
  it('takes who is known as something for a person', () => {
    expect(entities('It was led by a man known as Remenabila, police said.')[0]).toMatch(
      /^Remenabila\/person/,
    );
    expect(entities('A town known as Kandavu burned.')[0]).toMatch(/^Kandavu\/place/);
  });
  it('takes a hotel for no person', () => {
    expect(entities('She died at the Carlton Hotel.')[0]).toMatch(/^Carlton Hotel\/place/);
    expect(entities('Paris Hilton spoke.')[0]).toMatch(/^Paris Hilton\/person/);
  });
  it('takes games without an article for their maker', () => {
    expect(entities('The new owner is Milestone Games.')[0]).toMatch(/^Milestone Games\/organisation/);
    expect(entities('She won at the Island Games.')[0]).toMatch(/^Island Games\/event/);
    expect(entities('Commonwealth Games gold went to her.')[0]).toMatch(/^Commonwealth Games\/event/);
  });
});

describe('one thing under several names', () => {
  it('joins the United Nations and its letters before a body of theirs', () => {
    const text =
      'The UN Security Council met. The United Nations Security Council voted. The Security Council left.';
    expect(entities(text)).toHaveLength(1);
    expect(entities('The UN Refugee Agency met. The Security Council left.')).toHaveLength(2);
  });
  it('joins the town of a dateline, with its accents', () => {
    expect(forms('KENORA, Ont. -- A fire burned. It reached Kenora at noon.')).toContain(
      'Kenora: KENORA; Kenora',
    );
    expect(forms('ASUNCION, April 27 - She won. She won Asunción.')).toContain(
      'Asunción: ASUNCION; Asunción',
    );
  });
  it('leaves a town apart from the house that is called after it', () => {
    const text = 'Kemijärvi Hospital shut. The mayor of Kemijärvi agreed. Two stayed in Kemijärvi.';
    expect(forms(text)).toEqual([
      'Kemijärvi Hospital: Kemijärvi Hospital',
      'Kemijärvi: Kemijärvi; Kemijärvi',
    ]);
  });
});
