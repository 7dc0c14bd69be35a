// An npm on a Node older than 20.19 leaves out native parts that say they need a newer one, and then
// nothing builds. So on such a machine the install is done once more, by Node 24's npm.
const { spawnSync } = require("node:child_process");

const [, major = "24", minor = "0"] =
  /node\/v(\d+)\.(\d+)/.exec(process.env.npm_config_user_agent ?? "") ?? [];
const isOld = Number(major) < 20 || (Number(major) === 20 && Number(minor) < 19);

if (isOld) {
  console.log(`This machine's Node ${major}.${minor} is old: installing once more with Node 24.`);
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_/i.test(name) || /registry|cafile|proxy/i.test(name),
    ),
  );
  const tools = ["--yes", "--package=node@24", "--package=npm@11"];
  const { status } = spawnSync("npx", [...tools, "--call", "npm ci"], { stdio: "inherit", env });
  process.exitCode = status ?? 1;
}
