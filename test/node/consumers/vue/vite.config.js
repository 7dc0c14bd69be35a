import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag.startsWith("hw-");

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
