/** The frame of a JSON array with an item a line. */
export interface ArrayFrame {
  begin(): string;
  /** The JSON of the next item, with what parts it from the one before. */
  item(json: string): string;
  end(): string;
}

export function createArrayFrame(): ArrayFrame {
  let isEmpty = true;
  return {
    begin: () => '[',
    item(json) {
      const separator = isEmpty ? '\n' : ',\n';
      isEmpty = false;
      return separator + json;
    },
    end: () => (isEmpty ? ']\n' : '\n]\n'),
  };
}
