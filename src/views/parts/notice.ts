import { html, type TemplateResult } from "lit";

export type NoticeKind = "info" | "success" | "warning" | "error";

/** A framed message. Its kind shows in the frame; its words must not depend on that. */
export function notice(kind: NoticeKind, content: unknown): TemplateResult {
  return html`<div class="notice ${kind}">${content}</div>`;
}
