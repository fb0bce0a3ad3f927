/** One file of each format that can be read, all with the same two papers. */
const swallows =
  'Swallows pass the windows of night trains in numbers that nobody has counted. We count them on forty journeys, and find that they prefer the left side.';
const keepers =
  'Keepers of lighthouses listen to the radio while they wait. We asked ninety of them what they heard, and most of them remembered the weather report.';

export const oneOfEach: Readonly<Record<string, string>> = {
  'a.json': JSON.stringify([
    {
      title: 'Counting Swallows From the Window of a Night Train',
      authors: ['Ada Example', 'Bo Sample'],
      abstract: swallows,
      year: 2021,
      doi: '10.1000/window.2021.10',
    },
    {
      title: 'A Slow Survey of Lighthouse Keepers and Their Radios',
      authors: ['Cleo Specimen', 'Dora Docht'],
      abstract: keepers,
      year: 2020,
      doi: '10.1000/keepers.2020.7',
    },
  ]),
  'b.ndjson': `{"title":"Counting Swallows From the Window of a Night Train","authors":["Ada Example","Bo Sample"],"year":2021}
{"title":"A Slow Survey of Lighthouse Keepers and Their Radios","authors":["Cleo Specimen","Dora Docht"],"year":2020}
`,
  'c.csl.json': JSON.stringify([
    {
      id: 'swallows',
      type: 'article-journal',
      title: 'Counting swallows from the window of a night train',
      author: [
        { family: 'Example', given: 'Ada' },
        { family: 'Sample', given: 'Bo' },
      ],
      'container-title': 'Journal of Windows',
      issued: { 'date-parts': [[2021, 3]] },
      DOI: '10.1000/window.2021.10',
    },
    {
      id: 'keepers',
      type: 'article-journal',
      title: 'A slow survey of lighthouse keepers and their radios',
      author: [
        { family: 'Specimen', given: 'Cleo' },
        { family: 'Docht', given: 'Dora' },
      ],
      issued: { 'date-parts': [[2020]] },
      DOI: '10.1000/keepers.2020.7',
    },
  ]),
  'd.csv': `Title,Authors,Year,Abstract
Counting Swallows From the Window of a Night Train,"Example, A.; Sample, B.",2021,"${swallows}"
A Slow Survey of Lighthouse Keepers and Their Radios,"Specimen, C.; Docht, D.",2020,"${keepers}"
`,
  'e.tsv': `title\tauthors\tyear
Counting Swallows From the Window of a Night Train\tAda Example; Bo Sample\t2021
A Slow Survey of Lighthouse Keepers and Their Radios\tCleo Specimen; Dora Docht\t2020
`,
  'f.txt': `------------------------------------------------------------------------------
\\\\
arXiv:2103.90001
Date: Mon, 1 Mar 2021 09:10:11 GMT   (120kb)

Title: Counting Swallows From the Window of a Night Train
Authors: Ada Example, Bo Sample
Categories: stat.AP
\\\\
  ${swallows}
\\\\ ( https://arxiv.org/abs/2103.90001 ,  120kb)
------------------------------------------------------------------------------
\\\\
arXiv:2003.90002
Date: Mon, 2 Mar 2020 09:10:11 GMT   (90kb)

Title: A Slow Survey of Lighthouse Keepers and Their Radios
Authors: Cleo Specimen, Dora Docht
Categories: stat.AP
\\\\
  ${keepers}
\\\\ ( https://arxiv.org/abs/2003.90002 ,  90kb)
`,
  'g.txt': `1. J Windows. 2021 Mar;4(2):10-19. doi: 10.1000/window.2021.10.

Counting swallows from the window of a night train.

Example A(1), Sample B(1).

Author information: 
(1)Department of Windows, University of Northtown.

${swallows}

DOI: 10.1000/window.2021.10
PMID: 90000101


2. J Keepers. 2020;1(1):7-9. doi: 10.1000/keepers.2020.7.

A slow survey of lighthouse keepers and their radios.

Specimen C(1), Docht D(1).

Author information: 
(1)Department of Light, University of Easttown.

${keepers}

DOI: 10.1000/keepers.2020.7
PMID: 90000102
`,
  'h.nbib': `PMID- 90000101
TI  - Counting swallows from the window of a night train.
FAU - Example, Ada
AU  - Example A
FAU - Sample, Bo
AU  - Sample B
AB  - ${swallows}
DP  - 2021 Mar
LID - 10.1000/window.2021.10 [doi]

PMID- 90000102
TI  - A slow survey of lighthouse keepers and their radios.
FAU - Specimen, Cleo
AU  - Specimen C
FAU - Docht, Dora
AU  - Docht D
AB  - ${keepers}
DP  - 2020
LID - 10.1000/keepers.2020.7 [doi]
`,
  'i.ris': `TY  - JOUR
TI  - Counting Swallows From the Window of a Night Train
AU  - Example, Ada
AU  - Sample, Bo
PY  - 2021
ER  - 

TY  - JOUR
TI  - A Slow Survey of Lighthouse Keepers and Their Radios
AU  - Specimen, Cleo
AU  - Docht, Dora
PY  - 2020
ER  - 
`,
  'j.ciw': `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Example, A
   Sample, B
TI Counting Swallows From the Window of a Night Train
PY 2021
ER

PT J
AU Specimen, C
   Docht, D
TI A Slow Survey of Lighthouse Keepers and Their Radios
PY 2020
ER

EF
`,
  'k.enw': `%0 Journal Article
%T Counting Swallows From the Window of a Night Train
%A Example, Ada
%A Sample, Bo
%D 2021

%0 Journal Article
%T A Slow Survey of Lighthouse Keepers and Their Radios
%A Specimen, Cleo
%A Docht, Dora
%D 2020
`,
  'l.bib': `@article{swallows,
  title = {Counting Swallows From the Window of a Night Train},
  author = {Example, Ada and Sample, Bo},
  year = 2021
}

@article{keepers,
  title = {A Slow Survey of Lighthouse Keepers and Their Radios},
  author = {Cleo Specimen and Dora Docht},
  year = 2020
}
`,
  'm.html': `<!DOCTYPE html>
<html><head><title>Papers</title></head><body>
<div><div>Counting Swallows From the Window of a Night Train</div><div>Ada Example</div><div>Bo Sample</div><div>${swallows}</div></div>
<div><div>A Slow Survey of Lighthouse Keepers and Their Radios</div><div>Cleo Specimen</div><div>Dora Docht</div><div>${keepers}</div></div>
</body></html>
`,
  'n.xml': `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <entry>
    <id>http://arxiv.org/abs/2103.90001v1</id><published>2021-03-01T09:10:11Z</published>
    <title>Counting Swallows From the Window of a Night Train</title>
    <summary>${swallows}</summary>
    <author><name>Ada Example</name></author><author><name>Bo Sample</name></author>
  </entry>
  <entry>
    <id>http://arxiv.org/abs/2003.90002v1</id><published>2020-03-02T09:10:11Z</published>
    <title>A Slow Survey of Lighthouse Keepers and Their Radios</title>
    <summary>${keepers}</summary>
    <author><name>Cleo Specimen</name></author><author><name>Dora Docht</name></author>
  </entry>
</feed>
`,
  'o.txt': `Counting Swallows From the Window of a Night Train
Ada Example
Bo Sample
${swallows}
A Slow Survey of Lighthouse Keepers and Their Radios
Cleo Specimen
Dora Docht
${keepers}
`,
  'p.md': `- **Counting Swallows From the Window of a Night Train**${'  '}
  Ada Example, Bo Sample · *Journal of Windows*, 2021 · [doi:10.1000/window.2021.10](<https://doi.org/10.1000/window.2021.10>)

  ${swallows}

- **A Slow Survey of Lighthouse Keepers and Their Radios**${'  '}
  Cleo Specimen, Dora Docht · 2020

  ${keepers}
`,
};
