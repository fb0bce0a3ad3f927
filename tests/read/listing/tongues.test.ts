import { describe, expect, it } from 'vitest';
import { readAll } from '../cuts.ts';

interface Read {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string | null;
}

async function read(text: string): Promise<Read[]> {
  const blocks = await readAll(text, { format: 'listing' });
  return blocks.flatMap(({ paper }) =>
    paper === null ? [] : [{ title: paper.title, authors: paper.authors, abstract: paper.abstract }],
  );
}

const paper = (title: string, authors: readonly string[], abstract: string): Read => ({ title, authors, abstract });

/** Papers, what stands between their names, and before the last. */
const TONGUES: readonly (readonly [language: string, comma: string, and: string, papers: readonly Read[]])[] = [
  [
    'Arabic',
    '، ',
    '، ',
    [
      paper(
        'أثر الرطوبة في نمو الطحالب على الجدران القديمة',
        ['سامي عبد الله النجار', 'ليلى الحداد', 'جورج سعد'],
        'تنمو الطحالب على الجدران الرطبة. قسنا الرطوبة في عشرين بيتا قديما خلال عامين.',
      ),
      paper(
        'قراءة الخرائط البحرية القديمة باستخدام الشبكات العصبية',
        ['هند الصباغ', 'كريم البنا', 'رامي خليل العطار'],
        'يصعب على الحاسوب قراءة الخرائط القديمة. نقترح شبكة صغيرة تقرأ الأسماء المكتوبة على السواحل.',
      ),
      paper(
        'لماذا تصدأ أجراس المدارس في المدن الساحلية؟',
        ['نادية الزين', 'بشير الحكيم'],
        'تصدأ الأجراس قرب البحر أسرع من غيرها. فحصنا أربعين جرسا في سبع مدن.',
      ),
    ],
  ],
  [
    'Hebrew',
    ', ',
    ', ',
    [
      paper(
        'השפעת הלחות על צמיחת אזוב בקירות ישנים',
        ['דנה אלון', 'משה ברקאי'],
        'אזוב צומח על קירות לחים. מדדנו את הלחות בעשרים בתים ישנים במשך שנתיים.',
      ),
      paper(
        'קריאה של מפות ים ישנות בעזרת רשתות עצביות',
        ['יעל שחם', 'אורי גל', 'תמר רוזן'],
        'מפות ישנות קשות לקריאה. אנו מציעים רשת קטנה שקוראת את השמות שעל החופים.',
      ),
      paper(
        'מדוע מחלידים פעמוני בתי הספר בערי החוף?',
        ['נעמי לביא', 'איתן כספי'],
        'פעמונים ליד הים מחלידים מהר. בדקנו ארבעים פעמונים בשבע ערים.',
      ),
    ],
  ],
  [
    'Thai',
    ', ',
    ' และ ',
    [
      paper(
        'ผลของความชื้นต่อการเจริญของมอสบนกำแพงเก่า',
        ['สมหญิง ใจงาม', 'ธีระ วงศ์ทอง'],
        'มอสเจริญบนกำแพงที่ชื้นและมีแสงน้อย งานวิจัยนี้วัดความชื้นในบ้านเก่ายี่สิบหลังเป็นเวลาสองปี พบว่ามอสเจริญเร็วในฤดูฝน',
      ),
      paper(
        'การอ่านแผนที่ทะเลโบราณด้วยโครงข่ายขนาดเล็ก',
        ['กมล แก้วดี', 'จันทร์ ตั้งตรง', 'พิชัย มั่นใจ'],
        'แผนที่โบราณอ่านได้ยากมากสำหรับคอมพิวเตอร์ บทความนี้เสนอโครงข่ายขนาดเล็กที่อ่านชื่อบนชายฝั่ง',
      ),
      paper(
        'สาเหตุที่ระฆังโรงเรียนใกล้ทะเลเป็นสนิม',
        ['วารี ทะเลใส', 'ปรีชา คลื่นงาม'],
        'ระฆังที่อยู่ใกล้ทะเลเป็นสนิมเร็วกว่าที่อื่น ผู้วิจัยตรวจระฆังสี่สิบใบในเจ็ดเมือง และพบสาเหตุสำคัญสองประการ',
      ),
    ],
  ],
  [
    'Turkish',
    ', ',
    ' ve ',
    [
      paper(
        'Eski duvarlarda yosun büyümesi ve nem',
        ['Ayla Gökmen', 'Selim Taşçı'],
        'Yosun nemli duvarlarda büyür. Yirmi eski evde nemi iki yıl boyunca ölçtük.',
      ),
      paper(
        'Sinir ağları ile eski deniz haritalarının okunması',
        ['Derya İnce', 'Onur Çınar', 'Şule Aksoy'],
        'Eski haritaları okumak zordur. Kıyılardaki adları okuyan küçük bir ağ öneriyoruz.',
      ),
      paper(
        'Kıyı kentlerinde okul zilleri neden paslanır?',
        ['Nazlı Uğur', 'Kaan Özer'],
        'Denize yakın ziller daha çabuk paslanır. Yedi kentte kırk zil incelendi.',
      ),
    ],
  ],
  [
    'Greek',
    ', ',
    ' και ',
    [
      paper(
        'Η υγρασία και τα βρύα σε παλιούς τοίχους',
        ['Άννα Μαυρίδη', 'Πάνος Ζέρβας'],
        'Τα βρύα μεγαλώνουν σε υγρούς τοίχους. Μετρήσαμε την υγρασία σε είκοσι σπίτια για δύο χρόνια.',
      ),
      paper(
        'Ανάγνωση παλιών ναυτικών χαρτών με μικρά δίκτυα',
        ['Ζωή Κρητικού', 'Λευτέρης Βάρδας', 'Μίνα Σωτηρίου'],
        'Οι παλιοί χάρτες διαβάζονται δύσκολα. Προτείνουμε ένα μικρό δίκτυο για τα ονόματα των ακτών.',
      ),
      paper(
        'Γιατί σκουριάζουν τα κουδούνια των σχολείων στα νησιά;',
        ['Νίκη Αλεξίου', 'Κώστας Ρήγας'],
        'Τα κουδούνια κοντά στη θάλασσα σκουριάζουν γρήγορα. Εξετάσαμε σαράντα κουδούνια σε επτά πόλεις.',
      ),
    ],
  ],
];

describe.each(TONGUES)('a listing in %s', (_, comma, and, papers) => {
  const list = (names: readonly string[]): string => names.slice(0, -1).join(comma) + and + names.at(-1);

  it('has titles, lists of names and abstracts, with blank lines between records', async () => {
    const text = papers.map(({ title, authors, abstract }) => [title, list(authors), abstract].join('\n')).join('\n\n');
    expect(await read(text)).toEqual(papers);
  });

  it('is numbered', async () => {
    const text = papers
      .map(({ title, authors, abstract }, at) => [`${at + 1}. ${title}`, list(authors), abstract].join('\n'))
      .join('\n\n');
    expect(await read(text)).toEqual(papers);
  });

  it('has the authors first', async () => {
    const text = papers.map(({ title, authors, abstract }) => [list(authors), title, abstract].join('\n')).join('\n\n');
    expect(await read(text)).toEqual(papers);
  });
});

describe('a listing in another language', () => {
  const JAPANESE = [
    paper(
      '古い壁における苔の成長と湿度',
      ['毛利 安', '能勢 たもつ'],
      '苔は湿った壁に育つ。二十軒の家で二年間、湿度を測った。',
    ),
    paper(
      '小さな網による古い海図の読み取り',
      ['保江 静', 'アダ・モー', '野江 望'],
      '古い海図は読みにくい。海岸の名前を読む小さな網を提案する。',
    ),
    paper('なぜ学校の鐘は海の近くで錆びるのか', ['波多 誠'], '海の近くの鐘は早く錆びる。七つの町で四十の鐘を調べた。'),
  ];

  it('has titles that are headings, which are no citations', async () => {
    const text = JAPANESE.map(({ title, authors, abstract }) =>
      [`## ${title}`, authors.join('、'), abstract].join('\n\n'),
    ).join('\n\n');
    expect(await read(text)).toEqual(JAPANESE);
  });

  it('has lists that are cut', async () => {
    const papers = [
      paper(
        'Moos auf alten Mauern',
        ['Ömer Moos', 'Katrin Groß'],
        'Moos wächst auf nassen Mauern. Wir haben zwanzig Häuser besucht.',
      ),
      paper(
        'Das Lesen alter Seekarten',
        ['Uta Rohr', 'Sepp Bär'],
        'Alte Karten sind schwer zu lesen. Wir stellen ein kleines Netz vor.',
      ),
      paper(
        'Warum rosten die Glocken am Meer?',
        ['Lea Sand', 'Wim ten Boon'],
        'Glocken rosten am Meer schneller. Wir haben vierzig davon geprüft.',
      ),
    ];
    const text = papers
      .map(({ title, authors, abstract }) => [title, `${authors.join(', ')} u. a.`, abstract].join('\n'))
      .join('\n\n');
    expect(await read(text)).toEqual(papers);
  });

  it('begins with a title where only titles and authors come in turn', async () => {
    const papers: readonly (readonly [title: string, names: string])[] = [
      [
        'Evaluasi pemahaman peribahasa oleh model bahasa',
        'Teguh Sanjoto; Ni Luh Putu Ayu; Maria Tumbelo; Hasan bin Yusuf',
      ],
      ['Penyulingan air laut dengan tenaga surya di pulau kecil', 'La Ode Samsul; Fransiskus Lamaholot'],
      ['Penjadwalan jaga perawat dengan metode sederhana', 'Dewi Lesmana; Agus; Yohanes Suryo; Cut Nyak Mutira; Eko'],
      ['Burung migran di tambak garam Madura', 'Slamet Riyanto; Peter Jaxon'],
      ['Sejarah percetakan di Medan', 'Parada Harapan'],
      [
        'Dampak kekeringan terhadap hasil padi di Indramayu',
        'Suharyanto; Siti Nurlia Rahmawati; I Gusti Ngurah Wibawa',
      ],
      ['Pembelajaran matematika melalui permainan di sekolah dasar', 'Kartini; Dwi Cahyono'],
      ['Mengapa siswa jarang bertanya?', 'Sukarni'],
      ['Rumah panggung Bugis', 'Andi Makkasau; Hj. Rosdiana'],
      ['Catatan tentang bilangan prima', 'Darmawijaya'],
      ['Pengenalan ucapan bahasa Jawa dengan data terbatas', 'Bambang Tri Prasetyo; Wulandari; R. A. Kusumo'],
      ['Burung migran di tambak garam Madura', 'Parada Harapan'],
      ['Dampak kekeringan terhadap hasil padi di Indramayu', 'Darmawijaya'],
      ['Rumah panggung Bugis', 'Hasan bin Yusuf; Maria Tumbelo; Ni Luh Putu Ayu; Teguh Sanjoto'],
      ['Penyulingan air laut dengan tenaga surya di pulau kecil', 'Dwi Cahyono; Kartini'],
      ['Mengapa siswa jarang bertanya?', 'Hj. Rosdiana; Andi Makkasau'],
      ['Sejarah percetakan di Medan', 'R. A. Kusumo; Wulandari; Bambang Tri Prasetyo'],
      [
        'Pembelajaran matematika melalui permainan di sekolah dasar',
        'Eko; Cut Nyak Mutira; Yohanes Suryo; Agus; Dewi Lesmana',
      ],
      ['Pengenalan ucapan bahasa Jawa dengan data terbatas', 'Peter Jaxon; Slamet Riyanto'],
      ['Catatan tentang bilangan prima', 'Sukarni'],
      ['Evaluasi pemahaman peribahasa oleh model bahasa', 'I Gusti Ngurah Wibawa; Siti Nurlia Rahmawati; Suharyanto'],
    ];
    const text = papers.map(lines => lines.join('\n')).join('\n');
    const [first] = await read(text);
    expect(first?.title).toBe(papers[0]?.[0]);
  });
});
