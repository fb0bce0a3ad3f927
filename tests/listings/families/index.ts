import type { Layout } from '../model.ts';
import type { Random } from '../random.ts';
import { arxivAbs, arxivPage, arxivSearch } from './arxiv.ts';
import { abstractBook, notes, schedule } from './books.ts';
import { dailyPapers, publisherCards, repositoryCards, scholarCards } from './cards.ts';
import { accepted, openReview, quotedIndented, virtualSite } from './conferences.ts';
import { dblp, pubmed, scholar, scholarProfile } from './indexes.ts';
import { mila } from './mila.ts';
import { aggregator, alFolio, labAuthorsFirst, markdownList } from './own-pages.ts';
import { labelledRecords, titleAbstract, wrappedText } from './plain-text.ts';
import { portalCards, scriptIndex } from './portals.ts';
import { abstractPages, programme, reviewSite } from './programmes.ts';
import { acm, ieee, proceedings } from './publishers.ts';

/** Layouts near the pages that people copy from; each draws its own variations. */
export const FAMILIES: Readonly<Record<string, (random: Random) => Layout>> = {
  mila,
  ieee,
  arxivPage,
  arxivSearch,
  arxivAbs,
  openReview,
  pubmed,
  scholar,
  scholarProfile,
  dblp,
  acm,
  accepted,
  quotedIndented,
  virtualSite,
  labAuthorsFirst,
  alFolio,
  markdownList,
  proceedings,
  aggregator,
  labelledRecords,
  wrappedText,
  titleAbstract,
  scholarCards,
  publisherCards,
  dailyPapers,
  repositoryCards,
  programme,
  reviewSite,
  abstractPages,
  portalCards,
  scriptIndex,
  abstractBook,
  schedule,
  notes,
};
