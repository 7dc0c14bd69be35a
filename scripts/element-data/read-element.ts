import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor, type ESTree } from "vite";

/** What the sources say of the public element, for the tools that complete its name in an editor. */
export interface ElementFacts {
  readonly className: string;
  readonly tag: string;
  readonly description: string;
  readonly properties: readonly PropertyFacts[];
  readonly attributes: readonly AttributeFacts[];
  readonly events: readonly Described[];
  readonly parts: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly slots: readonly Described[];
}

export interface Described {
  readonly name: string;
  readonly description: string;
  /** As TypeScript has it, or a default in CSS. */
  readonly type?: string;
  readonly default?: string;
}

export interface AttributeFacts extends Described {
  /** The property that it sets, where there is one of the class's own. */
  readonly property?: string;
}

export interface PropertyFacts extends Described {
  readonly attribute: string;
}

const src = join(import.meta.dirname, "../../src/");
const TAG = "hw-online-booking";

/**
 * @param cssWords what each custom property of the tokens is for
 * @param languages what the attribute `lang` may be
 */
export function readElement(
  cssWords: Readonly<Record<string, string>>,
  languages: readonly string[],
): ElementFacts {
  const file = `${TAG}.ts`;
  const text = readFileSync(join(src, file), "utf8");
  const { program, comments } = parseSync(file, text);
  const docBefore = (start: number) =>
    comments.findLast(
      ({ end, type, value }) =>
        type === "Block" &&
        end <= start &&
        value.startsWith("*") &&
        /^\s*$/u.test(text.slice(end, start)),
    )?.value ?? "";
  const found: { name: string; doc: string; members: readonly ESTree.ClassElement[] }[] = [];
  new Visitor({
    ExportNamedDeclaration({ declaration, start }) {
      if (declaration?.type !== "ClassDeclaration" || !declaration.id) return;
      found.push({
        name: declaration.id.name,
        doc: docBefore(start),
        members: declaration.body.body,
      });
    },
  }).visit(program);
  const [element] = found;
  if (found.length !== 1 || !element) throw new Error(`${file} exports ${found.length} classes`);
  const { description, tags } = readDoc(element.doc);
  const properties = element.members.flatMap((member) => readProperty(member, docBefore, text));
  const listed = (tag: string) => tags.filter((each) => each.tag === tag).map(named);
  return {
    className: element.name,
    tag: TAG,
    description,
    properties,
    attributes: [
      ...properties.map(({ attribute, name, ...rest }) => ({
        ...rest,
        name: attribute,
        property: name,
      })),
      ...listed("attr").map((attribute) =>
        attribute.name === "lang" ? { ...attribute, type: unionOf(languages) } : attribute,
      ),
    ],
    events: listed("fires").map((event) => ({ ...event, type: eventType(event.name) })),
    parts: listed("csspart"),
    cssProperties: readCssProperties(cssWords),
    slots: listed("slot"),
  };
}

function readProperty(
  member: ESTree.ClassElement,
  docBefore: (start: number) => string,
  text: string,
): PropertyFacts[] {
  if (member.type !== "PropertyDefinition" || member.key.type !== "Identifier") return [];
  const decorator = member.decorators
    .map(({ start, end }) => text.slice(start, end))
    .find((each) => each.startsWith("@property("));
  if (decorator === undefined) return [];
  const { name } = member.key;
  const { description } = readDoc(docBefore(member.start));
  if (description === "") throw new Error(`The property ${name} has no words`);
  return [
    {
      name,
      description,
      attribute: /attribute: "(?<name>[^"]+)"/u.exec(decorator)?.groups?.["name"] ?? name,
      type: decorator.includes("type: Number") ? "number" : "string",
      default: member.value ? text.slice(member.value.start, member.value.end) : "undefined",
    },
  ];
}

interface DocTag {
  readonly tag: string;
  readonly text: string;
}

function readDoc(doc: string): { description: string; tags: readonly DocTag[] } {
  const lines = doc.split("\n").map((line) => line.replace(/^\s*\*? ?/u, "").trimEnd());
  const [description = "", ...tags] = lines.join("\n").split(/^@(?=\w)/mu);
  return {
    description: description.trim().replaceAll(/(?<!\n)\n(?!\n)/gu, " "),
    tags: tags.map((each) => {
      const [tag = "", ...rest] = each.trim().split(/\s+/u);
      return { tag, text: rest.join(" ") };
    }),
  };
}

/** `name - what it is`; the slot has no name. */
function named({ tag, text }: DocTag): Described {
  const groups = /^(?<name>\S+ )?- (?<description>.+)$/u.exec(text)?.groups;
  if (!groups?.["description"]) throw new Error(`@${tag} ${text}: write "name - what it is"`);
  const { name = "", description } = groups;
  return { name: name.trim(), description };
}

function unionOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(" | ");
}

function eventType(name: string): string {
  const text = readFileSync(join(src, "events.ts"), "utf8");
  const type = new RegExp(`"${name}": (?<type>CustomEvent<[^;]+>);`, "u").exec(text)?.groups?.[
    "type"
  ];
  if (type === undefined) throw new Error(`events.ts has no ${name}`);
  return type.replace("StepName", "string");
}

function readCssProperties(words: Readonly<Record<string, string>>): Described[] {
  const text = readFileSync(join(src, "styles/tokens.ts"), "utf8");
  const tokens = new Map(
    [...text.matchAll(/var\((?<name>--hw-[\w-]+), (?<rest>.+)\);$/gmu)].map(({ groups }) => [
      groups?.["name"] ?? "",
      // A page's own token of the Digital Agency comes first; what is left is the value without it.
      (groups?.["rest"] ?? "").replace(/^var\([\w-]+, (.+)\)$/u, "$1"),
    ]),
  );
  const wordless = [...tokens.keys()].filter((name) => words[name] === undefined);
  const gone = Object.keys(words).filter((name) => !tokens.has(name));
  if (wordless.length > 0) throw new Error(`No words for ${wordless.join(", ")}`);
  if (gone.length > 0) throw new Error(`Words for ${gone.join(", ")}, which there are not`);
  return [...tokens].map(([name, value]) => ({
    name,
    description: words[name] ?? "",
    default: value,
  }));
}
