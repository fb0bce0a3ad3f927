import type { LabelledLine, Line, Reader } from '../../../model.ts';
import type { ReaderOptions } from '../../format.ts';
import stored from './data/weights.json' with { type: 'json' };
import { createLabeller, type Labeller } from './labeller.ts';
import { layoutNamed } from './layout/layouts.ts';
import { type ListingModel, openModel } from './model.ts';
import { inSections } from './sections.ts';
import { createFollower, type LabelSink } from './shared.ts';
import type { Lexicon } from './words/lexicon.ts';

let model: ListingModel | null = null;

const theModel = (): ListingModel => {
  model ??= openModel(stored);
  return model;
};

/** Only citations ask it; where labels come from elsewhere, the model may never be needed. */
export const lexicon: Lexicon = {
  score: (text, start, end, hash) => theModel().lexicon.score(text, start, end, hash),
  prose: hash => theModel().lexicon.prose(hash),
};

/** The labeller of a listing: the learned one, or one that hands on labels from elsewhere. */
export function labellerOf({ layout, confidence = false, labels }: ReaderOptions): Labeller {
  if (labels !== undefined && 'take' in labels) return inSections(() => createFollower(labels));
  const wanted = { ...(layout === undefined ? {} : { layout: layoutNamed(layout) }), confidence };
  return inSections(() => createLabeller(theModel(), wanted));
}

/** Reads no more than the labels of a listing, for a reader of the same bytes in another thread. Its blocks only give the lines back. */
export function createLabelReader(options: ReaderOptions, sink: LabelSink): Reader<readonly Line[]> {
  const labeller = labellerOf(options);
  return {
    push(lines) {
      for (const { text } of lines) {
        const count = labeller.push(text);
        if (count > 0) sink.give(labeller.labels(), count);
      }
      // no roles are told, and nothing is made for a line: who hid a part of it only looks at its number
      return [{ lines: lines as readonly LabelledLine[], paper: null, problems: [] }];
    },
    end() {
      const count = labeller.end();
      sink.give(labeller.labels(), count);
      return [];
    },
  };
}
