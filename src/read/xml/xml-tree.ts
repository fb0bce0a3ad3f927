/** An element with what it holds, in the order of the document. */
export interface XmlNode {
  /** Without its prefix: `dc:title` is `title`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** All the text inside. */
export function textOf(node: XmlNode): string {
  return node.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The elements with one of the names, at any depth, in the order of the document; inside a match none are looked for. */
export function findAll(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.flatMap(child => {
    if (typeof child === 'string') return [];
    return names.includes(child.name) ? [child] : findAll(child, ...names);
  });
}

/** The elements of a record by their names: a record is asked for many names, and walked once. */
export interface XmlIndex {
  /** The elements with one of the names, in the order of the document. */
  all(...names: readonly string[]): readonly XmlNode[];
  /** The text of the first of the names that says something; a name may be a path: `titles/title`. */
  text(...paths: readonly string[]): string | undefined;
}

export function indexOf(record: XmlNode): XmlIndex {
  const byName = new Map<string, XmlNode[]>();
  const order = new Map<XmlNode, number>();
  const walk = (node: XmlNode): void => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      order.set(child, order.size);
      const list = byName.get(child.name);
      if (list === undefined) byName.set(child.name, [child]);
      else list.push(child);
      walk(child);
    }
  };
  walk(record);
  const all = (...names: readonly string[]): readonly XmlNode[] => {
    const found = names.flatMap(name => byName.get(name) ?? []);
    return names.length < 2 ? found : found.sort((a, b) => order.get(a)! - order.get(b)!);
  };
  return {
    all,
    text(...paths) {
      for (const path of paths) {
        const [first, ...rest] = path.split('/');
        const nodes = rest.reduce((list, name) => list.flatMap(node => findAll(node, name)), all(first!));
        const text = nodes.map(textOf).find(one => one.trim() !== '');
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

/** The text of the first element inside with one of the names. */
export function firstText(node: XmlNode, ...names: readonly string[]): string | undefined {
  return names
    .map(name => findAll(node, name)[0])
    .filter(found => found !== undefined)
    .map(textOf)[0];
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
