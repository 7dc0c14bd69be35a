/** Key names of Playwright and Puppeteer to the code points WebDriver gives those keys. */
const CODE_POINTS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Insert: "\uE016",
  Delete: "\uE017",
  Meta: "\uE03D",
};

type KeyAction = { type: "keyDown" | "keyUp"; value: string };

function codePoint(key: string): string {
  const value = CODE_POINTS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`Unknown key: ${key}`);
  return value;
}

const stroke = (value: string): KeyAction[] => [
  { type: "keyDown", value },
  { type: "keyUp", value },
];

export const typeActions = (text: string): KeyAction[] => [...text].flatMap(stroke);

/** "Shift+Tab" holds the first keys while the last is pressed. */
export function splitCombination(combination: string): { held: string[]; key: string } {
  const held = combination.split(/(?<=.)\+/u);
  return { key: held.pop()!, held };
}

export function keyActions(combination: string, how: "press" | "down" | "up"): KeyAction[] {
  if (how === "down") return [{ type: "keyDown", value: codePoint(combination) }];
  if (how === "up") return [{ type: "keyUp", value: codePoint(combination) }];
  const { held, key } = splitCombination(combination);
  const modifiers = held.map(codePoint);
  return [
    ...modifiers.map((value): KeyAction => ({ type: "keyDown", value })),
    ...stroke(codePoint(key)),
    ...modifiers.reverse().map((value): KeyAction => ({ type: "keyUp", value })),
  ];
}
