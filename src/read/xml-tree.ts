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

/** The text of the first of the names that says something; each name may be a path: `titles/title`. */
export function firstText(node: XmlNode, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = path.split('/').reduce((nodes, name) => nodes.flatMap(one => findAll(one, name)), [node]);
    const text = found.map(textOf).find(one => one.trim() !== '');
    if (text !== undefined) return text;
  }
  return undefined;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
