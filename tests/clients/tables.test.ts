import { expect, it } from 'vitest';
import { recordFields } from '../../src/fields.ts';
import { format } from '../../src/index.ts';
import { cell, harmless } from '../../src/write/cell.ts';
import { toRecord } from '../../src/write/record.ts';
import { describeClient, output } from './client.ts';
import { sets } from './papers.ts';

describeClient('jq', () => {
  for (const [name, papers] of Object.entries(sets)) {
    const records = papers.map(paper => toRecord(paper));

    it(`reads json of ${name}`, async () => {
      const files = { 'in.json': await format(papers, 'json') };
      expect(JSON.parse(output(files, ['jq', '-c', '.', 'in.json']))).toEqual(records);
    });

    it(`reads ndjson of ${name}`, async () => {
      const files = { 'in.ndjson': await format(papers, 'ndjson') };
      expect(JSON.parse(output(files, ['jq', '-s', '-c', '.', 'in.ndjson']))).toEqual(records);
    });
  }
});

const CSV = `import csv, json
print(json.dumps(list(csv.reader(open('in.csv', encoding='utf-8', newline='')))))`;
const TSV = String.raw`import csv, json, re
named = {'t': '\t', 'n': '\n', 'r': '\r'}
plain = lambda cell: re.sub(r'\\(.)', lambda found: named.get(found[1], found[1]), cell)
rows = csv.reader(open('in.tsv', encoding='utf-8', newline=''), delimiter='\t', quoting=csv.QUOTE_NONE)
print(json.dumps([[plain(cell) for cell in row] for row in rows]))`;

describeClient('python3', () => {
  for (const [name, papers] of Object.entries(sets))
    for (const [our, script] of [
      ['csv', CSV],
      ['tsv', TSV],
    ] as const)
      it(`reads ${our} of ${name} with its csv module`, async () => {
        const files = { [`in.${our}`]: await format(papers, our), 'read.py': script };
        const rows = papers.map(paper => recordFields.map(field => harmless(cell(paper, field))));
        expect(JSON.parse(output(files, ['python3', 'read.py']))).toEqual([[...recordFields], ...rows]);
      });
});
