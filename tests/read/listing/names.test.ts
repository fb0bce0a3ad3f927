import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT_FORMS, CUT_PHRASES } from '../../../src/read/listing/names/cut.ts';
import {
  cleanName,
  isPlainName,
  looksLikeName,
  separatorOf,
  splitAuthors,
} from '../../../src/read/listing/names/names.ts';

interface ListCase {
  readonly name: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly cut?: boolean;
}

const three = ['Ada Moe', 'Bo Noe', 'Cid Q. Poe'];

const LISTS: readonly ListCase[] = [
  // separators
  { name: 'commas', text: 'Ada Moe, Bo Noe, Cid Q. Poe', names: three },
  { name: 'commas without blanks', text: 'Ada Moe,Bo Noe,Cid Q. Poe', names: three },
  { name: '"and" before the last', text: 'Ada Moe, Bo Noe and Cid Q. Poe', names: three },
  { name: 'a comma before "and"', text: 'Ada Moe, Bo Noe, and Cid Q. Poe', names: three },
  { name: '"&" before the last', text: 'Ada Moe, Bo Noe & Cid Q. Poe', names: three },
  ...['und', 'u.', 'y', 'e', 'i', 'a', 'och', 've', 'και', 'та', 'dan', 'và', 'और', 'และ'].map(and => ({
    name: `"${and}" before the last`,
    text: `Ada Moe, Bo Noe ${and} Cid Q. Poe`,
    names: three,
  })),
  { name: 'an Arabic "and"', text: 'آدا مو، بو نو وسيد بو', names: ['آدا مو', 'بو نو', 'سيد بو'] },
  { name: 'Arabic "and" throughout', text: 'آدا مو وبو نو وسيد بو', names: ['آدا مو', 'بو نو', 'سيد بو'] },
  { name: 'names that begin like an Arabic "and"', text: 'آدا وهبة، وداد مو', names: ['آدا وهبة', 'وداد مو'] },
  { name: 'a Hebrew "and"', text: 'אדה מו, בו נו וסיד פו', names: ['אדה מו', 'בו נו', 'סיד פו'] },
  { name: 'a name that begins like a Hebrew "and"', text: 'אדה וייס', names: ['אדה וייס'] },
  { name: '"and" alone', text: 'Ada Moe and Bo Noe', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'semicolons', text: 'Ada Moe; Bo Noe; Cid Q. Poe', names: three },
  { name: 'a Japanese "and"', text: '姜思远、沈浩然 と 彭思远', names: ['姜思远', '沈浩然', '彭思远'] },
  { name: 'a Japanese "and" before a name in two parts', text: '田中 遥 と 山田 健', names: ['田中 遥', '山田 健'] },
  {
    name: 'a name of one word before an "and" that is in names, too',
    text: 'Ada Moe Jr., Setiawan e Xu Ke',
    names: ['Ada Moe Jr.', 'Setiawan', 'Xu Ke'],
  },
  { name: 'a family name with "y"', text: 'Ada Moe, Bo Ortega y Gasset', names: ['Ada Moe', 'Bo Ortega y Gasset'] },
  { name: 'commas between names at one place', text: 'Ada Moe (Bog U); Bo Noe, Cid Q. Poe (KU Fen)', names: three },
  {
    name: 'a group among names at one place',
    text: 'Ada Moe (Bog U); Bo Noe, Wet Moss Working Group (KU Fen)',
    names: ['Ada Moe', 'Bo Noe', 'Wet Moss Working Group'],
  },
  {
    name: 'names turned round, each with its place',
    text: 'Moe, Ada (Bog U); Noe, Bo (KU Fen); MOSS Consortium (Fen)',
    names: ['Moe, Ada', 'Noe, Bo', 'MOSS Consortium'],
  },
  { name: 'semicolons and a comma before "and"', text: 'Ada Moe; Bo Noe, and Cid Q. Poe', names: three },
  { name: 'another "and"', text: 'Ada Moe, Bo Noe sowie Cid Q. Poe', names: three },
  { name: 'semicolons without blanks', text: 'Ada Moe;Bo Noe;Cid-Jo Poe', names: ['Ada Moe', 'Bo Noe', 'Cid-Jo Poe'] },
  { name: 'middle dots', text: 'Ada Moe · Bo Noe · Cid Q. Poe', names: three },
  { name: 'bars', text: 'Ada Moe | Bo Noe | Cid Q. Poe', names: three },
  { name: 'tabs', text: 'Ada Moe\tBo Noe\tCid Q. Poe', names: three },
  { name: 'slashes between blanks', text: 'Ada Moe / Bo Noe / Cid Q. Poe', names: three },
  { name: 'ideographic commas', text: '毛安、野保、波希', names: ['毛安', '野保', '波希'] },
  { name: 'wide commas', text: '毛安，野保，波希', names: ['毛安', '野保', '波希'] },
  { name: 'narrow commas between Chinese names', text: '毛安, 野保', names: ['毛安', '野保'] },
  { name: 'Arabic commas', text: 'آدا مو، بو نو', names: ['آدا مو', 'بو نو'] },
  { name: 'a separator at the end', text: 'Ada Moe;', names: ['Ada Moe'] },
  { name: 'a colon at the end', text: 'Ada Moe, Bo Noe:', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'a stop at the end', text: 'Ada Moe, Bo Noe.', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'odd blanks', text: 'Ada\u00a0Moe,  Bo\u2009 Noe ', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'nothing', text: '', names: [] },
  { name: 'Chinese with "and"', text: '毛安、野保和波希', names: ['毛安', '野保', '波希'] },
  {
    name: 'Chinese "and" between Latin names',
    text: 'Ada Moe, Bo Noe和Cid Poe',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe'],
  },
  { name: 'inverted names with "und"', text: 'Moe, Ada und Noe, Bo', names: ['Moe, Ada', 'Noe, Bo'] },
  { name: 'capitals with "y"', text: 'MOE, Ada, NOE, Bo y POE, Cid', names: ['MOE, Ada', 'NOE, Bo', 'POE, Cid'] },
  { name: 'initials before "y"', text: 'Moe, A., Noe, B. y Poe, C.', names: ['Moe, A.', 'Noe, B.', 'Poe, C.'] },
  { name: 'Korean middle dots', text: '모안·노보·포희', names: ['모안', '노보', '포희'] },
  { name: 'middle dots without blanks', text: 'Moe Ada·Noe B.·Cid Poe', names: ['Moe Ada', 'Noe B.', 'Cid Poe'] },
  { name: 'a middle dot of a letter', text: 'Ada Paral·lel, Bo Noe', names: ['Ada Paral·lel', 'Bo Noe'] },
  { name: 'Japanese middle dots', text: '毛利安・能勢保', names: ['毛利安', '能勢保'] },
  { name: 'Japanese middle dots between Latin names', text: 'Ada Moe・Bo Noe', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'a middle dot inside a name', text: 'ジョン・モー、毛利安', names: ['ジョン・モー', '毛利安'] },
  { name: 'degrees between semicolons', text: 'Moe, Ada, PhD; Noe, Bo, MD', names: ['Moe, Ada', 'Noe, Bo'] },
  { name: 'colleagues', text: 'Ada Moe and colleagues', names: ['Ada Moe'], cut: true },
  {
    name: 'HTML entities',
    text: 'H&aring;kan Moe, Bo Noe &amp; Cid Poe',
    names: ['H&aring;kan Moe', 'Bo Noe', 'Cid Poe'],
  },
  {
    name: 'a venue after a semicolon',
    text: 'Ada Moe, Bo Noe; Proceedings of the 3rd Moss Conference, PMLR 97:1-10',
    names: ['Ada Moe', 'Bo Noe'],
  },
  { name: 'a volume after a semicolon', text: 'Ada Moe, Bo Noe; 20(55):1−21, 2019.', names: ['Ada Moe', 'Bo Noe'] },
  {
    name: 'a venue in emphasis',
    text: 'Ada Moe, Bo Noe, and Cid Poe. *MOSS 2021*',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe'],
  },
  {
    name: 'a place after the last of three',
    text: 'Ada Moe, Bo Noe, and Cid Poe, KU Bog, Belgium',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe'],
  },
  {
    name: 'places after several, of no kind',
    text: 'Ada Moe, Bo Noe, and Cid Poe, KU Bog; Di Roe and Ed Soe, BOG',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe', 'Di Roe', 'Ed Soe'],
  },
  // conjunctions of other languages
  { name: 'French', text: 'Ada Moe, Bo Noe et Cid Poe', names: ['Ada Moe', 'Bo Noe', 'Cid Poe'] },
  { name: 'German', text: 'Ada Moe, Bo Noe und Cid Poe', names: ['Ada Moe', 'Bo Noe', 'Cid Poe'] },
  { name: 'German, two', text: 'Ada Moe und Bo Noe', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'Chinese in Portuguese', text: '陈小明 e 欧阳文', names: ['陈小明', '欧阳文'] },
  { name: 'Korean in Spanish', text: '김소연, 박지호 y 최하나', names: ['김소연', '박지호', '최하나'] },
  { name: 'Spanish', text: 'Ada Moe, Bo Noe y Cid Poe', names: ['Ada Moe', 'Bo Noe', 'Cid Poe'] },
  { name: 'Portuguese', text: 'Ada Moe, Bo Noe e Cid Poe', names: ['Ada Moe', 'Bo Noe', 'Cid Poe'] },
  { name: 'Russian', text: 'А. Моев, Б. Ноев и В. Поев', names: ['А. Моев', 'Б. Ноев', 'В. Поев'] },
  { name: 'y inside a name', text: 'Ada Moe, José Mora y Gil', names: ['Ada Moe', 'José Mora y Gil'] },
  { name: 'e inside a name', text: 'Ada Moe, Ana Mora e Gil', names: ['Ada Moe', 'Ana Mora e Gil'] },
  // initials and order
  {
    name: 'initials first, glued',
    text: 'S. Moe, C. Noe, S.K. Poe, J.-P. Roe and C. Soe',
    names: ['S. Moe', 'C. Noe', 'S.K. Poe', 'J.-P. Roe', 'C. Soe'],
  },
  { name: 'initials last, without stops', text: 'Moe HW, Noe J, Di Poe E.', names: ['Moe HW', 'Noe J', 'Di Poe E'] },
  {
    name: 'numbers of affiliations in brackets',
    text: 'Moe HW(1), Noe J(1)(2), Poe(3), De Roe\nE(2).',
    names: ['Moe HW', 'Noe J', 'Poe', 'De Roe E'],
  },
  {
    name: 'numbers after a blank',
    text: 'Abi D Moe 1, Allan B Noe 1 2, Mei-Li Poe 3',
    names: ['Abi D Moe', 'Allan B Noe', 'Mei-Li Poe'],
  },
  { name: 'APA', text: 'Moe, J., Noe, R. B., & Poe, C.', names: ['Moe, J.', 'Noe, R. B.', 'Poe, C.'] },
  {
    name: 'APA with double initials and particles',
    text: 'van der Moe, J.-P., & Noe Poe, A.',
    names: ['van der Moe, J.-P.', 'Noe Poe, A.'],
  },
  { name: 'a short family name in APA', text: 'Xie, Q., Ma, X., & Li, Y.', names: ['Xie, Q.', 'Ma, X.', 'Li, Y.'] },
  {
    name: 'BibTeX',
    text: 'Gilmoe, Justin and Noe, Samuel S and Poe, Pat F.',
    names: ['Gilmoe, Justin', 'Noe, Samuel S', 'Poe, Pat F.'],
  },
  {
    name: 'only the first turned round',
    text: 'Moe, Ada, Bo Noe, and Cid Poe',
    names: ['Moe, Ada', 'Bo Noe', 'Cid Poe'],
  },
  { name: 'one name turned round', text: 'Moe, Ada', names: ['Moe, Ada'] },
  {
    name: 'all turned round, commas only',
    text: 'Moe, Ada, Noe, Bo B, Poe, Cid',
    names: ['Moe, Ada', 'Noe, Bo B', 'Poe, Cid'],
  },
  { name: 'turned round between semicolons', text: 'Moe, Ada; Noe, Bo B.', names: ['Moe, Ada', 'Noe, Bo B.'] },
  { name: 'Cyrillic initials last', text: 'Моев А.Б., Ноев В.Г.', names: ['Моев А.Б.', 'Ноев В.Г.'] },
  // names of few or many words
  { name: 'mononyms', text: 'Kenmo, Ada Moe, Axinoe', names: ['Kenmo', 'Ada Moe', 'Axinoe'] },
  { name: 'lower case', text: 'geraldo moe, yan noe', names: ['geraldo moe', 'yan noe'] },
  { name: 'capitals', text: 'ADA MOE, Bo NOE', names: ['ADA MOE', 'Bo NOE'] },
  {
    name: 'particles',
    text: 'E. F. van Moe, Cicero Noe dos Poe, Uta Roe - von Soe',
    names: ['E. F. van Moe', 'Cicero Noe dos Poe', 'Uta Roe - von Soe'],
  },
  {
    name: 'apostrophes and hyphens',
    text: "Vito D’Moe, Marc'aurelio Noe, Carl Poe‐Roe, Gerard 't Soe",
    names: ['Vito D’Moe', "Marc'aurelio Noe", 'Carl Poe‐Roe', "Gerard 't Soe"],
  },
  {
    name: 'suffixes without a comma',
    text: 'Gregory Moe Jr, Michael L. Noe III, Robert Poe Jr.',
    names: ['Gregory Moe Jr', 'Michael L. Noe III', 'Robert Poe Jr.'],
  },
  {
    name: 'suffixes after a comma',
    text: 'Sammy Moe, Jr., Ada Noe, PhD, Bo Poe, III',
    names: ['Sammy Moe, Jr.', 'Ada Noe', 'Bo Poe, III'],
  },
  { name: 'degrees in a row', text: 'Ada Moe, MD, PhD, Bo Noe, MS', names: ['Ada Moe', 'Bo Noe'] },
  {
    name: 'degrees before semicolons',
    text: 'Ada Moe, MD, MPH; Bo Noe, ScD; Cid Poe, M.D., Ph.D.',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe'],
  },
  {
    name: 'degrees without a comma',
    text: 'Ada Moe PhD, Bo Noe, Cid Poe MSc',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe'],
  },
  {
    name: 'initials like degrees',
    text: 'Moe, M.D., van der Noe, B.A., Poe, C.',
    names: ['Moe, M.D.', 'van der Noe, B.A.', 'Poe, C.'],
  },
  { name: 'a suffix before a degree', text: 'Sammy Moe, Jr., MD; Bo Noe, PhD', names: ['Sammy Moe, Jr.', 'Bo Noe'] },
  { name: 'an initial as the last word', text: 'István Moe T., Ada Noe', names: ['István Moe T.', 'Ada Noe'] },
  {
    name: 'a nickname in brackets',
    text: 'Nan (Violet) Moe, Chee Wee (Ben) Noe',
    names: ['Nan (Violet) Moe', 'Chee Wee (Ben) Noe'],
  },
  { name: 'a name at birth', text: 'Tanja Moe (née Noe), Bo Poe', names: ['Tanja Moe (née Noe)', 'Bo Poe'] },
  { name: 'homonym numbers', text: 'Wei Moe 0001, Bo Noe', names: ['Wei Moe', 'Bo Noe'] },
  // marks
  { name: 'digits', text: 'Mara Moe and Markus Noe1', names: ['Mara Moe', 'Markus Noe'] },
  {
    name: 'digits with commas between',
    text: 'Mara Moe1,2, Markus Noe1,3*, Bo Poe†,‡',
    names: ['Mara Moe', 'Markus Noe', 'Bo Poe'],
  },
  { name: 'digits in front', text: '1Zoltan-Csaba Moe, 2Bo Noe', names: ['Zoltan-Csaba Moe', 'Bo Noe'] },
  { name: 'superscripts', text: 'Ada Moe¹,², Bo Noe³', names: ['Ada Moe', 'Bo Noe'] },
  {
    name: 'TeX superscripts',
    text: 'Ada Moe^{*}, Bo Noe^1, Cid Poe$^{1,2}$, and Di Roe^{†}',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe', 'Di Roe'],
  },
  { name: 'HTML superscripts', text: 'Ada Moe*<sup>1,2</sup>, Bo Noe<sup>†</sup>', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'letters as marks', text: 'Ada Moe a, Bo Noe b, Cid Poe a', names: ['Ada Moe', 'Bo Noe', 'Cid Poe'] },
  { name: 'marks in brackets', text: 'Ze Moe(†), Bo Noe (*)', names: ['Ze Moe', 'Bo Noe'] },
  { name: 'emphasis round the list', text: '*Ada Moe, Bo Noe.*', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'emphasis round a name', text: 'Ada Moe, **Bo Noe**, _Cid Poe_', names: ['Ada Moe', 'Bo Noe', 'Cid Poe'] },
  { name: 'links', text: '[Ada Moe](https://moss.example/ada), [Bo Noe](/bo)', names: ['Ada Moe', 'Bo Noe'] },
  {
    name: 'addresses',
    text: 'Ada Moe <ada@moss.example>, Bo Noe (https://orcid.org/0000-0001-2345-6789)',
    names: ['Ada Moe', 'Bo Noe'],
  },
  {
    name: 'buttons before names',
    text: 'View ORCID ProfileAda Moe, View ORCID ProfileBo Noe',
    names: ['Ada Moe', 'Bo Noe'],
  },
  // affiliations
  {
    name: 'affiliations with commas and "and"',
    text: 'Ada Moe (College of Information and Bog Science, University of Moss, Mossville) · Bo Noe (Moss Univ.)',
    names: ['Ada Moe', 'Bo Noe'],
  },
  {
    name: 'affiliations between commas',
    text: 'Ada Moe (University of Moss, Bogland), Bo Noe (MIT)',
    names: ['Ada Moe', 'Bo Noe'],
  },
  { name: 'brackets in brackets', text: 'Ada Moe (Bog (Wet) Lab, Mossville), Bo Noe', names: ['Ada Moe', 'Bo Noe'] },
  {
    name: 'a short form after a name, with a longer bracket before it',
    text: 'Ada Moe (University of Moss) and Bo Noe (MIT)',
    names: ['Ada Moe', 'Bo Noe'],
  },
  { name: 'a bracket that never closes', text: 'Ada Moe (Moss, Bog · Bo Noe (MIT)', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'a bracket that never opened', text: 'Ada Moe), Bo Noe', names: ['Ada Moe', 'Bo Noe'] },
  { name: 'an affiliation without brackets', text: 'Ada Moe, University of Moss, Mossville', names: ['Ada Moe'] },
  {
    name: 'an affiliation after several names',
    text: 'Ada Moe and Bo Noe, Bog University; Cid Poe, Dee Roe, and Eve Soe, MIT',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe', 'Dee Roe', 'Eve Soe'],
  },
  {
    name: 'an affiliation with its place after the first name, and more names without',
    text: 'Ada Moe, Bog University, Wetland, WL; and B. Noe, C. D. Poe, and D. Roe',
    names: ['Ada Moe', 'B. Noe', 'C. D. Poe', 'D. Roe'],
  },
  {
    name: 'places behind names with bars between',
    text: 'Ada Moe, Bog University, Wetland | Bo Noe, Moss Institute, Bogland | Cid Poe, Bog University, Wetland',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe'],
  },
  {
    name: 'a family name of two words in capitals',
    text: 'VAN MOE, Ada',
    names: ['VAN MOE, Ada'],
  },
  {
    name: 'a name in capitals, and another',
    text: 'ADA MOE, Bo Noe',
    names: ['ADA MOE', 'Bo Noe'],
  },
  {
    name: 'the second of two with its family name in capitals behind the given one',
    text: 'MOE, Ada a Bo NOE-POE',
    names: ['MOE, Ada', 'Bo NOE-POE'],
  },
  {
    name: 'family names of two words before given names',
    text: 'García Lorca, Ana; de la Cruz, Eva; Moe, Ada',
    names: ['García Lorca, Ana', 'de la Cruz, Eva', 'Moe, Ada'],
  },
  {
    name: 'names in pairs between semicolons',
    text: 'Ada Moe and Bo Noe (Bog University); Cid Poe & Dee Roe (Moss, Bogland); Eve Soe (MIT)',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe', 'Dee Roe', 'Eve Soe'],
  },
  // groups
  {
    name: 'a collaboration at the end',
    text: 'Ada Moe, Bo Noe, and The MOSS-S4 Collaboration',
    names: ['Ada Moe', 'Bo Noe', 'The MOSS-S4 Collaboration'],
  },
  { name: 'a collaboration alone', text: 'KM7Moss Collaboration', names: ['KM7Moss Collaboration'] },
  {
    name: 'a collaboration and its first name',
    text: 'Moss Collaboration: L. Moe, B. Noe',
    names: ['Moss Collaboration: L. Moe', 'B. Noe'],
  },
  {
    name: 'somebody for a collaboration',
    text: 'Shida Moe for the MOSS Collaboration',
    names: ['Shida Moe for the MOSS Collaboration'],
  },
  {
    name: 'on behalf of',
    text: 'Ada Moe, Bo Noe on behalf of the Moss and Bog Study Group',
    names: ['Ada Moe', 'Bo Noe on behalf of the Moss and Bog Study Group'],
  },
  {
    name: 'a group with "and"',
    text: 'Ada Moe, Diet and Bone Study Group',
    names: ['Ada Moe', 'Diet and Bone Study Group'],
  },
  {
    name: 'a group with commas',
    text: 'Ada Moe, Genes, Diet, and Bone Study Group',
    names: ['Ada Moe', 'Genes, Diet, and Bone Study Group'],
  },
  {
    name: 'a group on three things',
    text: 'Ada Moe, Working Group on Genes, Diet, and Bone',
    names: ['Ada Moe', 'Working Group on Genes, Diet, and Bone'],
  },
  {
    name: 'a group after a semicolon',
    text: 'Moe A(1), Noe BC(2); Bog Society of America.',
    names: ['Moe A', 'Noe BC', 'Bog Society of America'],
  },
  {
    name: 'people after a group',
    text: 'Moe A(1), Noe B(2); BOG7 Consortium, Poe CD(3), Roe E(4).',
    names: ['Moe A', 'Noe B', 'BOG7 Consortium', 'Poe CD', 'Roe E'],
  },
  {
    name: 'a long group with an acronym and a stop inside',
    text: 'Diet and Moss-Lowering Treatment to Prevent Bog Attack Trial (DIMBAT). DIMBAT Collaborative Research Group',
    names: [
      'Diet and Moss-Lowering Treatment to Prevent Bog Attack Trial (DIMBAT). DIMBAT Collaborative Research Group',
    ],
  },
  // cut lists
  { name: 'et al.', text: 'Ada Moe, Bo Noe, et al.', names: ['Ada Moe', 'Bo Noe'], cut: true },
  { name: 'et al. without a comma', text: 'Moe, Geoffrey E., et al.', names: ['Moe, Geoffrey E.'], cut: true },
  { name: 'et al. and a lab after it', text: 'Ada Moe, Bo Noe et al. · moss', names: ['Ada Moe', 'Bo Noe'], cut: true },
  { name: 'an ellipsis', text: 'A Moe, B Noe, S Poe…', names: ['A Moe', 'B Noe', 'S Poe'], cut: true },
  {
    name: 'an ellipsis in the middle',
    text: 'Moe, A., Noe, B., … Poe, C.',
    names: ['Moe, A.', 'Noe, B.', 'Poe, C.'],
    cut: true,
  },
  {
    name: 'a number of more authors',
    text: 'Ada Moe, Bo Noe, and 14 more authors',
    names: ['Ada Moe', 'Bo Noe'],
    cut: true,
  },
  {
    name: 'a number of authors left out in the middle',
    text: 'Ada Moe, Bo Noe, +3 authors, Cid Poe',
    names: ['Ada Moe', 'Bo Noe', 'Cid Poe'],
    cut: true,
  },
  { name: 'one more author', text: 'Ada Moe, and 1 more author', names: ['Ada Moe'], cut: true },
  { name: 'and others', text: 'Moe, Ada and Noe, Bo and others', names: ['Moe, Ada', 'Noe, Bo'], cut: true },
  { name: 'Chinese', text: 'Ada Moe, Bo Noe 等', names: ['Ada Moe', 'Bo Noe'], cut: true },
  { name: 'Korean', text: '모안, 노보 외 3명', names: ['모안', '노보'], cut: true },
];

describe('splitAuthors', () => {
  for (const { name, text, names, cut = false } of LISTS) {
    it(`splits ${name}`, () => {
      expect(splitAuthors(text)).toEqual({ names, cut });
    });
  }

  for (const { name, sample } of CUT_FORMS) {
    it(`sees that a list is cut: ${name}`, () => {
      const { names, cut } = splitAuthors(sample);
      expect(cut).toBe(true);
      expect(names.length).toBeGreaterThan(0);
      expect(names.join(' ')).not.toMatch(/more|other|all|等|ほか|外|외|др|u\. a|otros|…|et al|\d/);
    });
  }

  it.each(CUT_PHRASES.flatMap(([, phrases]) => phrases))('sees that a list is cut: %s', phrase => {
    for (const sign of [' ', ', ', '; '])
      expect(splitAuthors(`Ada Moe, Bo Noe${sign}${phrase}`)).toEqual({ names: ['Ada Moe', 'Bo Noe'], cut: true });
  });

  it('follows a hint where a list alone is not clear', () => {
    expect(splitAuthors('Moe, Ada Lou').names).toEqual(['Moe', 'Ada Lou']);
    expect(splitAuthors('Moe, Ada Lou', { familyFirst: true }).names).toEqual(['Moe, Ada Lou']);
    expect(splitAuthors('Moe, Ada', { familyFirst: false }).names).toEqual(['Moe', 'Ada']);
    expect(splitAuthors('Moe A.', { finalStop: true }).names).toEqual(['Moe A']);
    expect(splitAuthors('Moe A.').names).toEqual(['Moe A.']);
  });

  it('gives every list of plain names back, whatever separates them', () => {
    const word = fc.constantFrom('Ada', 'Bo', 'Élodie', 'Jun’ichi', 'Ondřej', 'Marie-Claire', 'Çağla', 'Sima');
    const family = fc.constantFrom('Moe', 'van der Noe', 'O’Poe', 'Roe-Soe', 'Łoe', 'Toe Jr.', 'Uoe III', 'dos Voe');
    const name = fc
      .tuple(word, fc.constantFrom('', 'Q. ', 'A. B. '), family)
      .map(([given, initials, last]) => `${given} ${initials}${last}`);
    const separator = fc.constantFrom(', ', '; ', ' · ', ' | ', ' and ', ';', ',');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), separator, (names, between) => {
        expect(splitAuthors(names.join(between)).names).toEqual(names);
      }),
    );
  });

  it('never gives an empty name, nor one with blanks at its ends', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Ada',
            'Moe',
            'B.',
            ',',
            ';',
            ' and ',
            '(',
            ')',
            '1',
            '*',
            '…',
            ' ',
            'Jr.',
            '·',
            'Group',
            '[',
            '^{1}',
            '<sup>',
          ),
        ),
        parts => {
          for (const name of splitAuthors(parts.join('')).names) {
            expect(name).not.toBe('');
            expect(name).toBe(name.trim());
          }
        },
      ),
    );
  });
});

describe('cleanName', () => {
  const NAMES: readonly (readonly [written: string, name: string])[] = [
    ['Ada Moe', 'Ada Moe'],
    ['Ada Moe ;', 'Ada Moe'],
    [', Ada Moe ', 'Ada Moe'],
    ['Ada Moe,', 'Ada Moe'],
    ['and Ada Moe', 'Ada Moe'],
    ['By Ada Moe', 'Ada Moe'],
    ['Por Lip Moe', 'Por Lip Moe'],
    ['von Moe', 'von Moe'],
    ['Yi Moe*', 'Yi Moe'],
    ['Ada Moe (Bog AI Research)', 'Ada Moe'],
    ['Sun Moe* (Bog AI Research)', 'Sun Moe'],
    ['Ada Moe (1, 2)', 'Ada Moe'],
    ['Ada Moe.', 'Ada Moe'],
    ['Moe T.', 'Moe T.'],
    ['Ada Moe, Jr.', 'Ada Moe, Jr.'],
    ['M. E. 2nd Noe', 'M. E. 2nd Noe'],
    ['23andMoss Research Team', '23andMoss Research Team'],
    ['*Ada Moe*', 'Ada Moe'],
    ['Ada Moe ✉', 'Ada Moe'],
    ['Mengyu "Millie" Moe', 'Mengyu "Millie" Moe'],
    ['毛安¹', '毛安'],
    ['Анна Моева', 'Анна Моева'],
  ];
  for (const [written, name] of NAMES) {
    it(`reads ${JSON.stringify(written)}`, () => {
      expect(cleanName(written)).toBe(name);
    });
  }
});

describe('separatorOf', () => {
  it('takes the strongest separator between names', () => {
    expect(separatorOf('Moe, A.; Noe, B.')).toBe(';');
    expect(separatorOf('Ada Moe, Bo Noe')).toBe(',');
    expect(separatorOf('Ada Moe · Bo Noe')).toBe('·');
    expect(separatorOf('Ada Moe and Bo Noe')).toBe('and');
    expect(separatorOf('Ada Moe;')).toBe('none');
    expect(separatorOf('Ada Moe1,2')).toBe('none');
    expect(separatorOf('约翰·史密斯')).toBe('none');
  });
});

describe('looksLikeName', () => {
  it('accepts names of many shapes', () => {
    for (const name of [
      'Ada Moe',
      'E. F. van Moe',
      '毛安',
      'Moe HW',
      'O’Moe',
      'ada moe',
      'Ada Moe Jr.',
      'Анна Моева',
      'Nan (Violet) Moe',
      "Gerard 't Moe",
    ])
      expect(looksLikeName(name), name).toBe(true);
  });
  it('refuses titles and other lines', () => {
    for (const text of [
      'Moss in the Bog',
      'Is Moss Green?',
      'Moss: A Survey',
      '3D Moss',
      'We grow moss.',
      'Learning to Grow',
      '',
      'Moss, Bog and Wet',
      'Bog 2024',
    ])
      expect(looksLikeName(text), text).toBe(false);
  });
});

describe('isPlainName', () => {
  const word = fc.constantFrom(
    ...['Ada', 'Moe', 'van', 'der', 'Özgür', "O'Brien", 'Jean-Luc', 'y', 'e', 'and', 'et', 'al', 'By', 'Bo', 'PhD'],
    ...['A.', 'Jr.', 'Moe1', 'Moe*', '(MIT)', ',', '&', '…', "'t", '’', '-', 'X', 'Group', 'Others', '\u00a0', ''],
  );

  it.each(['Ada Moe', 'Ada van der Moe', "Jean-Luc O'Brien", 'X', 'Ortega y Gasset'])('knows %s', name => {
    expect(isPlainName(name)).toBe(true);
  });

  it.each(['By Ada Moe', 'Ada and Bo', 'Ada et al', 'Ada  Moe', 'Ada Moe ', 'Moe, Ada', 'Ada M. Moe', '’t Hart'])(
    'does not know %s',
    name => {
      expect(isPlainName(name)).toBe(false);
    },
  );

  it('means that there is one name and nothing to take off it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), words => {
        const name = words.join(' ');
        if (!isPlainName(name)) return;
        expect(cleanName(name)).toBe(name);
        expect(splitAuthors(name)).toEqual({ names: [name], cut: false });
      }),
      { numRuns: 1000 },
    );
  });
});
