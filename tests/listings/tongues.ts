import type { RenderPaper } from './model.ts';
import { chance, int, pick, type Random, sample } from './random.ts';

/**
 * Papers in languages that the papers to learn from do not have: titles, names and sentences put together from a few words.
 * They teach what lines look like in other scripts, not what they say. `#` is a term, `*` a quality, `=` a list of terms.
 */
interface Tongue {
  readonly language: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** A name from its parts. */
  readonly name: (given: string, family: string) => string;
  readonly terms: readonly string[];
  readonly qualities: readonly string[];
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly between: string;
  /** The share of people who are called by one name only; none where it is not there. */
  readonly alone?: number;
}

const words = (text: string): readonly string[] => text.split('|');
const west = (given: string, family: string): string => `${given} ${family}`;

export const TONGUES: readonly Tongue[] = [
  {
    language: 'zh',
    given: words('小明|静|思远|建国|晓燕|伟|子涵|雨桐|国强|海波|嘉|明哲|丽娜|文博|雪'),
    family: words('王|李|陈|欧阳|张|刘|赵|周|吴|司马|黄|林|许|郑|何'),
    name: (given, family) => family + given,
    terms: words(
      '语音识别|图像生成|知识图谱|雾的预测|潮位观测|强化学习|机器翻译|土壤湿度|蛋白质结构|推荐系统|路径规划|心电信号|文本摘要|城市交通|小样本学习',
    ),
    qualities: words('鲁棒的|高效的|可解释的|轻量级|多模态|自监督|面向低资源语言的|大规模|端到端'),
    titles: words('*#方法综述|面向#的*#|基于#的*#研究|#中的*建模|一种*#方法|#与#的联合学习|*#：以#为例|#|浅谈#'),
    sentences: words(
      '本文提出一种*#方法，用于解决#中的关键问题。|实验表明，该方法在#任务上优于现有方法。|我们综述了#的最新进展，并讨论了#的局限。|代码和数据已经公开。|为此，我们构建了一个*数据集，涵盖=。|结果显示，#对#的影响不容忽视。',
    ),
    between: '',
  },
  {
    language: 'ja',
    given: words('花子|健|一郎|美咲|翔太|結衣|大輔|さくら|誠|直樹|明日香|陽子'),
    family: words('山田|佐藤|鈴木|高橋|伊藤|渡辺|中村|小林|加藤|吉田|長谷川|五十嵐'),
    name: (given, family) => `${family} ${given}`,
    terms: words(
      '霧の予測|音声認識|画像生成|深層学習|機械翻訳|潮位観測|経路計画|地震波形|対話システム|文書要約|タンパク質構造|ロボット制御',
    ),
    qualities: words('頑健な|軽量な|大規模な|自己教師あり|多言語|小規模観測網による|解釈可能な'),
    titles: words('*#|#のための*手法|*#に関する研究|#と#の統合|#における*モデルの評価|深い#|#'),
    sentences: words(
      '本研究では*#の手法を提案する。|#は局地的であり、予測が難しい。|実験により、提案手法が#において有効であることを示した。|また、#への応用について議論する。|データとコードを公開する。|一年間の運用結果を報告する。',
    ),
    between: '',
  },
  {
    language: 'ko',
    given: words('민준|서연|지훈|하은|도윤|수빈|예준|지우|현우|유진'),
    family: words('김|이|박|최|정|강|조|윤|남궁|임'),
    name: (given, family) => family + given,
    terms: words(
      '음성 인식|기계 번역|안개 예측|그래프 신경망|강화 학습|영상 생성|토양 수분|대화 시스템|경로 계획|심전도 신호',
    ),
    qualities: words('강건한|효율적인|대규모|자기지도|다국어|경량|설명 가능한'),
    titles: words('*# 방법|#을 위한 *# 연구|# 기반 *#|#와 #의 결합|*#: # 사례|#'),
    sentences: words(
      '본 논문에서는 *# 방법을 제안한다.|실험 결과 제안한 방법은 #에서 기존 방법보다 우수하였다.|#은 여전히 어려운 문제이다.|또한 #에 대한 한계를 논의한다.|데이터와 코드를 공개한다.',
    ),
    between: ' ',
  },
  {
    language: 'ru',
    given: words('Ирина В.|И. В.|Пётр|П. А.|Анна|Дмитрий|Е. С.|Ольга|Сергей Николаевич|М.'),
    family: words('Соколова|Лядов|Кузнецова|Орлов|Белякова|Громов|Зайцев|Тихонова|Мельник|Чернов'),
    name: west,
    terms: words(
      'прогноз тумана|распознавание речи|обучение с подкреплением|машинный перевод|структура белков|сигналы ЭКГ|влажность почвы|планирование пути|графовые сети|диалоговые системы',
    ),
    qualities: words('устойчивый|эффективный|крупномасштабный|многоязычный|интерпретируемый|быстрый'),
    titles: words('Метод: *#|О задаче «#»|#: *подход|Сравнение подходов: # и #|К вопросу о #|Обзор: #|#'),
    sentences: words(
      'Предложен *метод для задачи «#».|Показано, что # улучшает результаты по сравнению с известными подходами.|Рассмотрены задачи: =.|Метод проверен на данных двенадцати станций за один год.|Обсуждаются ограничения и дальнейшие шаги.|Данные и код доступны.',
    ),
    between: ' ',
  },
  {
    language: 'fr',
    given: words('Émile|Solène|Maëlle|Lucas|Oumar|Chloé|Jean-Baptiste|Anaïs|Étienne|Fatou'),
    family: words('Fauconnier|Darbellay|Thériault-Roy|Maïs|Sangaré|de la Rochère|Lefèvre|Ouellet|Nguyen|Bélanger'),
    name: west,
    terms: words(
      'la prévision du brouillard|la traduction automatique|les réseaux de neurones|l’apprentissage par renforcement|la structure des protéines|les rivières lentes|le dialogue|les graphes|l’humidité des sols|la synthèse d’images',
    ),
    qualities: words('robuste|efficace|multilingue|à grande échelle|interprétable|faiblement supervisée'),
    titles: words(
      'Une approche * pour #|Vers #|De # à #|#: une étude *|Apprendre # sans étiquettes|Étude * de #|Que sait-on de # ?',
    ),
    sentences: words(
      'Nous proposons une approche * pour #.|Les résultats montrent que # dépend fortement de #.|Cet article présente un jeu de données qui couvre =.|Nous discutons les limites de la méthode.|Le code et les données sont publics.|Nous montrons que douze capteurs suffisent pour #.',
    ),
    between: ' ',
  },
  {
    language: 'de',
    given: words('Jörg|Anneliese|Torben|Ulrike|Hans-Peter|Mareike|Götz|Friederike|Lukas|Aylin'),
    family: words('Steinbach|Grüning|von Amsel|Weißkopf|Müller-Hagen|Özkan|Schäfer|zur Linden|Krüger|Vogt'),
    name: west,
    terms: words(
      'Nebelvorhersage|Spracherkennung|maschinelle Übersetzung|Bodenfeuchte|Proteinstrukturen|Dialogsysteme|Verkehrsplanung|Graphennetze|Bildsynthese|Zeitreihen',
    ),
    qualities: words('robuste|effiziente|mehrsprachige|erklärbare|schwach überwachte|schnelle'),
    titles: words(
      'Zur Rolle von # in der #|# und #|Eine * Methode für #|# im Feld: * Verfahren|Ein Überblick über #|Was leistet #?|#',
    ),
    sentences: words(
      'Wir stellen eine * Methode für # vor.|Die Ergebnisse zeigen, dass # stark von # abhängt.|Der Beitrag untersucht =.|Grenzen des Verfahrens werden diskutiert.|Daten und Programme sind frei verfügbar.|Zwölf Messstellen genügen für #.',
    ),
    between: ' ',
  },
  {
    language: 'es',
    given: words('Lucía|Tomás|Raúl|María José|Íñigo|Carlota|Joaquín|Begoña|João|Inês'),
    family: words('Prado|Ibarra|Etxeberria|Núñez-Ferrer|García de la Foz|Quiñones|dos Reis|Gonçalves|Ordóñez|Peña'),
    name: west,
    terms: words(
      'la predicción de niebla|la traducción automática|el aprendizaje por refuerzo|las redes de grafos|la estructura de proteínas|los sistemas de diálogo|la humedad del suelo|las series temporales|el habla',
    ),
    qualities: words('robusto|eficiente|multilingüe|a gran escala|interpretable|sencillo'),
    titles: words('Un método * para #|Hacia #|De # a #|Estudio * de #|¿Qué sabemos de #?|#: un análisis *'),
    sentences: words(
      'Proponemos un método * para #.|Los resultados muestran que # depende de #.|Este trabajo presenta un corpus que cubre =.|Se discuten las limitaciones.|El código y los datos son públicos.|Mostramos que doce sensores bastan para #.',
    ),
    between: ' ',
  },
  {
    language: 'it',
    given: words('Chiara|Paolo|Ugo|Marc’Antonio|Nicolò|Giulia|Raffaella|Dario'),
    family: words('De Santis|Gentileschi|Feraboli|Ranzi|D’Orsi|Della Torre|Bisello|Monteverde'),
    name: west,
    terms: words(
      'la previsione della nebbia|la traduzione automatica|le reti su grafi|il parlato|la struttura delle proteine|i sistemi di dialogo|l’umidità del suolo|le serie storiche',
    ),
    qualities: words('robusto|efficiente|multilingue|su larga scala|interpretabile'),
    titles: words('Un metodo * per #|Verso #|Da # a #|Studio * di #|Che cosa sappiamo di #?'),
    sentences: words(
      'Proponiamo un metodo * per #.|I risultati mostrano che # dipende da #.|Il lavoro presenta dati su =.|Si discutono i limiti del metodo.|Codice e dati sono pubblici.',
    ),
    between: ' ',
  },
  {
    language: 'pt',
    given: words('Inês|João Pedro|Conceição|Thiago|Luísa|Antônio|Mariana|Rui|Fabrício|Beatriz'),
    family: words('Gonçalves|dos Anjos|Magalhães|de Assunção|Brandão|Figueirôa|Teles|Queirós Lima|da Cunha'),
    name: west,
    terms: words(
      'a previsão de nevoeiro|a tradução automática|as redes de grafos|a fala|a umidade do solo|os sistemas de diálogo|as séries temporais|a estrutura de proteínas',
    ),
    qualities: words('robusto|eficiente|multilíngue|em larga escala|interpretável|simples'),
    titles: words('Um método * para #|Rumo a #|De # a #|O que sabemos sobre #?|Estudo * sobre #|#: uma revisão'),
    sentences: words(
      'Propomos um método * para #.|Os resultados indicam que # depende de #.|Este artigo apresenta dados sobre =.|Discutem-se as limitações.|O código e os dados estão disponíveis.',
    ),
    between: ' ',
  },
  {
    language: 'tr',
    given: words('Ayşe|Çağrı|Gül|İbrahim|Ömer Faruk|Şebnem|Yiğit|Tuğba|Kerem'),
    family: words('Yıldızoğlu|Çetinkaya|Öztürk|Güneş|Şahinbaş|Akçay|Kılıç|Demirbağ'),
    name: west,
    terms: words(
      'sis tahmini|konuşma tanıma|makine çevirisi|toprak nemi|protein yapıları|diyalog sistemleri|zaman serileri|görüntü üretimi',
    ),
    qualities: words('gürbüz|verimli|çok dilli|büyük ölçekli|yorumlanabilir'),
    titles: words('# için * bir yöntem|# üzerine bir inceleme|*# ve #|# nasıl ölçülür?|#: * bir yaklaşım'),
    sentences: words(
      'Bu çalışmada # için * bir yöntem öneriyoruz.|Sonuçlar, # ile # arasındaki ilişkiyi göstermektedir.|Veri kümesi = konularını kapsar.|Yöntemin sınırları tartışılmaktadır.',
    ),
    between: ' ',
  },
  {
    language: 'pl',
    given: words('Łucja|Grzegorz|Małgorzata|Wojciech|Żaneta|Paweł|Agnieszka|Bożydar'),
    family: words('Wiśniewska|Źrebiec|Kołodziejczyk|Dąbrowski|Świątek|Półtorak|Nowicka-Brzoza|Grabiec'),
    name: west,
    terms: words(
      'prognozowanie mgły|rozpoznawanie mowy|tłumaczenie maszynowe|wilgotność gleby|struktura białek|szeregi czasowe|synteza obrazów',
    ),
    qualities: words('odporna|wydajna|wielojęzyczna|interpretowalna|szybka'),
    titles: words('# i #: * metoda|O zadaniu: #|* metoda: #|Przegląd metod: #|Co wiadomo o zadaniu: #?'),
    sentences: words(
      'Przedstawiamy metodę, którą sprawdzono w zadaniu: #.|Wyniki pokazują, że # zależy od jakości danych.|Omawiamy zagadnienia: =.|Dane i kod są dostępne.',
    ),
    between: ' ',
  },
  {
    language: 'vi',
    given: words('Văn An|Thị Hồng Nhung|Quốc Bảo|Minh Châu|Đức|Thùy Linh|Hải Yến|Anh Tuấn'),
    family: words('Nguyễn|Trần|Lê|Phạm|Đặng|Vũ|Bùi|Hoàng'),
    name: (given, family) => `${family} ${given}`,
    terms: words(
      'dự báo sương mù|nhận dạng tiếng nói|dịch máy|độ ẩm đất|cấu trúc protein|hệ thống đối thoại|chuỗi thời gian|sinh ảnh',
    ),
    qualities: words('hiệu quả|bền vững|đa ngôn ngữ|quy mô lớn|dễ giải thích'),
    titles: words('Phương pháp * cho #|Nghiên cứu về #|Từ # đến #|Ứng dụng # trong #|Tổng quan về #'),
    sentences: words(
      'Bài báo đề xuất một phương pháp * cho #.|Kết quả cho thấy # phụ thuộc vào #.|Chúng tôi thảo luận về =.|Mã nguồn và dữ liệu được công bố.',
    ),
    between: ' ',
  },
  {
    language: 'el',
    given: words('Ελένη|Νικόλαος|Δήμητρα|Σπύρος|Ιωάννα|Πέτρος|Κ.|Μυρτώ'),
    family: words('Παπαϊωάννου|Καραγιάννης|Μαυρίδη|Στεφάνου|Λαμπράκη|Ξενάκης'),
    name: west,
    terms: words(
      'πρόβλεψη ομίχλης|αναγνώριση ομιλίας|μηχανική μετάφραση|υγρασία εδάφους|δομή πρωτεϊνών|σύνθεση εικόνων',
    ),
    qualities: words('ανθεκτική|αποδοτική|πολύγλωσση|ερμηνεύσιμη'),
    titles: words('Μια * μέθοδος για: #|Μελέτη: # και #|#: * προσέγγιση|Επισκόπηση: #'),
    sentences: words(
      'Προτείνουμε μια νέα μέθοδο για: #.|Τα αποτελέσματα δείχνουν ότι η μέθοδος υπερέχει.|Εξετάζονται τα εξής: =.|Ο κώδικας και τα δεδομένα είναι διαθέσιμα.',
    ),
    between: ' ',
  },
  {
    language: 'hi',
    given: words('अनीता|राजेश|सुनील|प्रिया|विवेक|कविता|मोहन|नेहा|अमित|लक्ष्मी'),
    family: words('शर्मा|वर्मा|मिश्रा|जोशी|कुलकर्णी|सिंह|पटेल|राव|त्रिपाठी'),
    name: west,
    terms: words('कोहरे का पूर्वानुमान|वाक् पहचान|मशीनी अनुवाद|मृदा नमी|प्रोटीन संरचना|संवाद प्रणाली|काल श्रेणी|छवि निर्माण'),
    qualities: words('मज़बूत|कुशल|बहुभाषी|व्याख्येय|तेज़'),
    titles: words('# के लिए एक * विधि|# का अध्ययन|# से # तक|# की एक * समीक्षा|#: एक * दृष्टिकोण'),
    sentences: words(
      'हम # के लिए एक * विधि प्रस्तुत करते हैं।|परिणाम दिखाते हैं कि # पर # का प्रभाव पड़ता है।|इस लेख में = पर चर्चा की गई है।|कोड और आँकड़े उपलब्ध हैं।',
    ),
    between: ' ',
    alone: 0.1,
  },
  {
    language: 'th',
    given: words('สมชาย|มาลี|ประเสริฐ|วิภา|อนันต์|สุดารัตน์|ธนกร|พิมพ์ชนก|กิตติ'),
    family: words('ใจดี|ศรีสุข|วงศ์ทอง|แสงจันทร์|บุญมา|รัตนกุล|ทองคำ|จันทร์เพ็ญ'),
    name: west,
    terms: words('การพยากรณ์หมอก|การรู้จำเสียงพูด|การแปลด้วยเครื่อง|ความชื้นในดิน|โครงสร้างโปรตีน|ระบบโต้ตอบ|อนุกรมเวลา'),
    qualities: words('ที่มีประสิทธิภาพ|แบบหลายภาษา|ขนาดใหญ่|ที่อธิบายได้'),
    titles: words('วิธี*สำหรับ#|การศึกษา#|จาก#ถึง#|#โดยใช้#|การทบทวน#'),
    sentences: words('บทความนี้นำเสนอวิธี*สำหรับ#|ผลการทดลองแสดงว่า#ขึ้นอยู่กับ#|เราอภิปรายเรื่อง=|ข้อมูลและโปรแกรมเปิดให้ใช้งาน'),
    between: ' ',
    alone: 0.05,
  },
  {
    language: 'ar',
    given: words('ليلى|يوسف|سعاد|عمر|هند|طارق|مريم|خالد|نوال'),
    family: words('الخطيب|بن سالم|العمراني|حداد|الزهراني|عبد الرحمن|المنصوري|قاسم'),
    name: west,
    terms: words('التنبؤ بالضباب|التعرف على الكلام|الترجمة الآلية|رطوبة التربة|بنية البروتينات|نظم الحوار|توليد الصور'),
    qualities: words('فعالة|متينة|متعددة اللغات|قابلة للتفسير'),
    titles: words('طريقة * من أجل #|دراسة في #|من # إلى #|#: مقاربة *|مراجعة لأبحاث #'),
    sentences: words(
      'نقترح طريقة * من أجل #.|تبين النتائج أن # يعتمد على #.|تتناول هذه الورقة =.|الشفرة والبيانات متاحة للجميع.',
    ),
    between: ' ',
    alone: 0.05,
  },
];

function fill(template: string, tongue: Tongue, random: Random): string {
  const join = tongue.between === '' ? '、' : ', ';
  return [...template]
    .map(sign =>
      sign === '#'
        ? pick(random, tongue.terms)
        : sign === '*'
          ? pick(random, tongue.qualities)
          : sign === '='
            ? sample(random, tongue.terms, 3).join(join)
            : sign,
    )
    .join('');
}

/** A paper in one of TONGUES. */
export function inventPaper(tongue: Tongue, random: Random): RenderPaper {
  const title = fill(pick(random, tongue.titles), tongue, random);
  const count = int(random, 1, 6);
  const authors = Array.from({ length: count }, () => {
    const given = pick(random, tongue.given);
    return chance(random, tongue.alone ?? 0) ? given : tongue.name(given, pick(random, tongue.family));
  });
  const length = int(random, 1, 7);
  const sentences = Array.from({ length }, () => fill(pick(random, tongue.sentences), tongue, random));
  return {
    title: title[0]!.toUpperCase() + title.slice(1),
    authors: [...new Set(authors)],
    abstract: chance(random, 0.85) ? sentences.join(tongue.between) : null,
    year: int(random, 1995, 2026),
  };
}
