import { column } from '../column.ts';
import { defineTable } from '../table.ts';

export const documents = defineTable({
  name: 'documents',
  prefix: 'doc',
  title: 'Documents',
  description: 'One row is one input that was read.',
  fields: {
    id: column.text('Id', 'doc_ and a hash of the name.'),
    name: column.text('Name', 'Id given in JSON Lines, or path relative to the input.'),
    path: column.text('Path', 'Path as given.'),
    media_type: column.text('Media type', 'text/plain, text/markdown or text/html.'),
    encoding: column.text('Encoding', 'Character encoding of the file.'),
    encoding_basis: column.text(
      'Encoding basis',
      'How it was decided: bom, utf-8, declared, detected, given.',
    ),
    sha256: column.text('SHA-256', 'Of the bytes as received.'),
    bytes: column.integer('Bytes', 'Size of the file.'),
    characters: column.integer('Characters', 'UTF-16 code units of the decoded text.'),
    words: column.integer('Words', 'Words of the readable text.'),
    title: column.optionalText('Title', 'Title of the article.'),
    byline: column.optionalText('Byline', 'Author line.'),
    publisher: column.optionalText('Publisher', 'Who published it.'),
    dateline: column.optionalText('Dateline', 'Place of the dateline.'),
    published: column.optionalText('Published', 'Publication date, ISO 8601: the anchor of relative dates.'),
    published_on: column.date('Published on', 'The same as a day.'),
    published_basis: column.optionalText(
      'Published basis',
      'option, sidecar, input, front matter, html or dateline.',
    ),
    url: column.optionalText('URL', 'Address of the article.'),
    language: column.optionalText('Language', 'Language the text was judged to be in.'),
  },
});
