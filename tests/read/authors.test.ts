import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAuthors } from '../../src/read/authors.ts';

describe('splitAuthors', () => {
  it.each<[string, string[]]>([
    ['Ann Lee', ['Ann Lee']],
    ['Ann Lee, Bo Chen and Eva de la Cruz', ['Ann Lee', 'Bo Chen', 'Eva de la Cruz']],
    ['Ann Lee, Bo Chen, and Eva Cruz', ['Ann Lee', 'Bo Chen', 'Eva Cruz']],
    ['Ann Lee & Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['Lee, A. and Chen, B. C.', ['Lee, A.', 'Chen, B. C.']],
    ['Lee, Ann and van Chen, Bo and WHO Group', ['Lee, Ann', 'van Chen, Bo', 'WHO Group']],
    ['Lee, A.; Chen, B.; and Cruz, E.', ['Lee, A.', 'Chen, B.', 'Cruz, E.']],
    ['A. Lee; B. Chen', ['A. Lee', 'B. Chen']],
    ['Lee, A., Chen, B.C., Cruz, E', ['Lee, A.', 'Chen, B.C.', 'Cruz, E']],
    ['lee, a., & chen, b. c.', ['lee, a.', 'chen, b. c.']],
    ['lee, a., b. chen, and e. f. cruz', ['lee, a.', 'b. chen', 'e. f. cruz']],
    ['lee, anna, and bodo chen', ['lee, anna', 'bodo chen']],
    ['lee, anna, bodo chen, and eva cruz.', ['lee, anna', 'bodo chen', 'eva cruz']],
    ['Lee, Anna E. and Chen', ['Lee, Anna E.', 'Chen']],
    ['Suresha, Anna Lee, Bo Chen', ['Suresha', 'Anna Lee', 'Bo Chen']],
    ['Le Berg, Anna Lee, Bo Chen', ['Le Berg', 'Anna Lee', 'Bo Chen']],
    ['Ren&#233; Lee, J&ouml;rg Chen', ['René Lee', 'Jörg Chen']],
    ['lee a., chen b., cruz e., and rudi d.', ['lee a.', 'chen b.', 'cruz e.', 'rudi d.']],
    ['Lee AB, Chen C, Cruz E', ['Lee AB', 'Chen C', 'Cruz E']],
    ['Lee, A B and Chen, C', ['Lee, A B', 'Chen, C']],
    ['Lee, Ann M., Chen, Bo', ['Lee, Ann M.', 'Chen, Bo']],
    ['a lee , b chen', ['a lee', 'b chen']],
    ['a. lee,', ['a. lee']],
    ['Ann Lee (Lund University)*; Nan (Vi) Chen (Porto AI, Lda)', ['Ann Lee', 'Nan (Vi) Chen']],
    ['Ann Lee*, Li Wei (李伟), Bo Chen (né Roe)', ['Ann Lee', 'Li Wei (李伟)', 'Bo Chen (né Roe)']],
    ['Lee', ['Lee']],
    ['Lee, Chen and Cruz', ['Lee', 'Chen', 'Cruz']],
    ['Lee and Chen', ['Lee', 'Chen']],
    ['Hall, Laura L', ['Hall, Laura L']],
    ['Van Berg, Craig', ['Van Berg, Craig']],
    ['Bin Berg, Anna Lee', ['Bin Berg', 'Anna Lee']],
    ['Bin Berg, Craig', ['Bin Berg, Craig']],
    ['bin Berg, Craig Lee', ['bin Berg, Craig Lee']],
    ['Anna Lee, Le Berg', ['Anna Lee', 'Le Berg']],
    ['Le Berg, Anna Lee', ['Le Berg, Anna Lee']],
    ['Lee, A. B., Jr. and Chen, B., III', ['Lee, A. B., Jr.', 'Chen, B., III']],
    ['Ann Lee, Jr., Bo Chen', ['Ann Lee, Jr.', 'Bo Chen']],
    ['Lee Jr, A. and Chen, B.', ['Lee Jr, A.', 'Chen, B.']],
    ['Adler K.Lowe G. F.', ['Adler K.', 'Lowe G. F.']],
    ["TanakaR.TakedaK.H.O'BrienS.", ['Tanaka R.', 'Takeda K.H.', "O'Brien S."]],
    ['von Au J.van Berg M.-C.', ['von Au J.', 'van Berg M.-C.']],
    ['Adler KLowe GFMeier S', ['Adler K', 'Lowe GF', 'Meier S']],
    ['E.Tanner', ['E.Tanner']],
    ['江常皓，李明', ['江常皓', '李明']],
    ['江常皓, 李明', ['江常皓', '李明']],
    ['江常皓、李明', ['江常皓', '李明']],
    ['Ann Lee | Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['Ann Lee · Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['Ann Lee\nBo Chen', ['Ann Lee', 'Bo Chen']],
    ['Anderson Andrade, Sandy Portland', ['Anderson Andrade', 'Sandy Portland']],
    ['', []],
  ])('splits %s', (text, authors) => {
    expect(splitAuthors(text)).toEqual({ authors, cut: false });
  });

  it.each<[string, string[]]>([
    ['Ann Lee, Bo Chen, et al.', ['Ann Lee', 'Bo Chen']],
    ['Ann Lee et al', ['Ann Lee']],
    ['Lee, A. and Chen, B. and et al.,', ['Lee, A.', 'Chen, B.']],
    ['Lee, Ann and others', ['Lee, Ann']],
    ['Ann Lee, and 14 more authors', ['Ann Lee']],
    ['A Lee, B Chen…', ['A Lee', 'B Chen']],
    ['江常皓, 李明 等', ['江常皓', '李明']],
  ])('notes that %s is cut', (text, authors) => {
    expect(splitAuthors(text)).toEqual({ authors, cut: true });
  });

  it('gives back the names of lists of ordinary names', () => {
    const word = fc.constantFrom('Lee', 'Chen', 'Cruz', 'Nakamura', 'Öberg', 'Perreault-Ruiz', "O'Brien", 'Ndiaye');
    const given = fc.constantFrom('Ann', 'Bo', 'Eva María', 'J. K.', 'Zoë');
    const people = fc.uniqueArray(fc.record({ family: word, given }), {
      minLength: 2,
      maxLength: 6,
      selector: p => p.family,
    });
    fc.assert(
      fc.property(people, list => {
        const direct = list.map(person => `${person.given} ${person.family}`);
        const inverted = list.map(person => `${person.family}, ${person.given}`);
        expect(splitAuthors(direct.join(', ')).authors).toEqual(direct);
        expect(splitAuthors(direct.join(' and ')).authors).toEqual(direct);
        expect(splitAuthors(inverted.join(' and ')).authors).toEqual(inverted);
        expect(splitAuthors(inverted.join('; ')).authors).toEqual(inverted);
      }),
    );
  });
});
