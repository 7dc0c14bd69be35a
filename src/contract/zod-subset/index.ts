export { safeParse, refine, regex } from "./schema.ts";
export * from "./values.ts";
export * from "./around.ts";
export * from "./members.ts";
