import { SaxesParser } from "saxes";

export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SvgNode[];
  /** Of this element and all in it, but for titles and descriptions. */
  text: string;
  /** Where its own origin is in the picture, in units. */
  readonly at: readonly [x: number, y: number];
}

const UNSEEN = new Set(["title", "desc", "style"]);

/** An SVG document as a tree; throws where it is not well-formed XML. */
export function readSvg(svg: string): SvgNode {
  const root: SvgNode = { name: "", attributes: {}, children: [], text: "", at: [0, 0] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const parent = open.at(-1) ?? root;
    const moved = /^translate\((\S+) (\S+)\)$/.exec(attributes["transform"] ?? "");
    const at = [parent.at[0] + Number(moved?.[1] ?? 0), parent.at[1] + Number(moved?.[2] ?? 0)] as const;
    const node = { name, attributes: attributes as Record<string, string>, children: [], text: "", at };
    parent.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    if (!open.some(({ name }) => UNSEEN.has(name))) for (const node of open) node.text += text;
    else open.at(-1)!.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(svg).close();
  return root.children[0] ?? root;
}

export function allOf(node: SvgNode, test: (node: SvgNode) => boolean): SvgNode[] {
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => allOf(child, test))];
}

export function byId(node: SvgNode, id: string): SvgNode {
  const [found, ...others] = allOf(node, ({ attributes }) => attributes["id"] === id);
  if (found === undefined || others.length > 0)
    throw new Error(`${others.length + 1} elements with id ${id}`);
  return found;
}

export function titleOf(node: SvgNode): string | undefined {
  return node.children.find(({ name }) => name === "title")?.text;
}
