/** What a block of lines in PubMed's text export is, by how it begins. */
export type SectionName = 'identifiers' | 'language' | 'nobody' | 'affiliations' | 'notes' | 'rights' | 'abstract';

interface Section {
  readonly name: SectionName;
  readonly samples: readonly string[];
  readonly begins: RegExp;
}

/** Asked in this order; what none of them is belongs to the abstract. */
export const sections: readonly Section[] = [
  {
    name: 'identifiers',
    samples: [
      'DOI: 10.1000/ice.2020.7',
      'PMCID: PMC123',
      'PMID: 123  [Indexed for MEDLINE]',
      'PMID: 123 [PubMed - in process]',
    ],
    begins: /^(?:DOI|PMCID|PMID):/,
  },
  {
    name: 'language',
    samples: ['[Article in Italian]', '[Article in Chinese; Abstract available in Chinese from the publisher]'],
    begins: /^\[(?:Article|Articles) in /i,
  },
  { name: 'nobody', samples: ['[No authors listed]', 'No authors listed.'], begins: /^\[?No authors listed\b/i },
  {
    name: 'affiliations',
    samples: [
      'Author information: ',
      'Author information:',
      'Collaborators: Lee A, Chen B.',
      'Collaborators(2): Lee A, Chen B.',
    ],
    begins: /^(?:Author information|Collaborators?(?:\(\d+\))?):/,
  },
  {
    name: 'notes',
    samples: [
      'Comment in',
      'Comment on',
      'Erratum in',
      'Erratum for',
      'Update of',
      'Republished from',
      'Retraction in',
      'Expression of concern in',
      'Summary for patients in',
      'Corrected and republished in',
      'Conflict of interest statement: None.',
      'Publisher: Abstract available from the publisher.',
    ],
    begins:
      /^(?:(?:Comment|Erratum|Update|Updated|Republished|Retraction|Retracted|Reprint|Reprinted|Preprint|Original report|Expression of concern|Summary for patients|Patient summary|Corrected|Dataset described|Associated|Cites|Plain language summary)(?: (?:and|article|republished))* (?:in|on|of|for|from)\s*$|Conflict of interest statement:|Publisher: )/i,
  },
  {
    name: 'rights',
    samples: [
      'Copyright © 2018 Ice Press. All rights reserved.',
      '© 2018 The Authors.',
      '(c) 2018 Ice Press',
      'Crown Copyright © 2018.',
      'Published by Ice Press.',
      'This article is protected by copyright. All rights reserved.',
      '2018 Ice Press. All rights reserved.',
    ],
    begins:
      /^(?:\(?copyright\b|©|\(c\)|crown copyright|published by |this article is (?:protected by|a u\.s\. government|published|open access)|(?:19|20)\d\d\b.{0,120}(?:rights reserved|©|\binc\.|\bltd\b|gmbh))/i,
  },
];

export function sectionOf(firstLine: string): SectionName {
  return sections.find(section => section.begins.test(firstLine))?.name ?? 'abstract';
}

/** Words by which the last lines of an abstract are known to be no part of it. */
export const RIGHTS =
  /©|\(c\)|copyright|rights reserved|published by|licensee|creative commons|wiley periodicals|karger ag/i;

/** The note of the publisher behind the last sentence of an abstract: `… of pigs. © 2017 Ice Press, Inc. J Ice 105: 10-13, 2017.` */
export const RIGHTS_AT_END =
  /(?<=[.?!)\]])\s+(?:©|\(c\)|Copyright ©|Copyright \(c\)|Copyright (?:19|20)\d\d)[^\n]{0,250}$/i;
