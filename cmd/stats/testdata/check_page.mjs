// Opens a page without a network and tells, as JSON, what a person would see of it:
// node check_page.mjs PAGE SCREENSHOT
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";

process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x"; // the libraries that come with the browser
const require = createRequire(process.env.K8SCARDS_BROWSER + "/");
const chromium = (await import(pathToFileURL(require.resolve("@sparticuz/chromium")))).default;
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")));

const [page, screenshot] = process.argv.slice(2);
const browser = await puppeteer.launch({
  args: [...chromium.args, "--lang=en-US"],
  env: { ...process.env, LANG: "en_US.UTF-8", LANGUAGE: "en_US" },
  executablePath: await chromium.executablePath(),
  headless: "shell",
});
const seen = { errors: [], requests: [], plots: {} };
try {
  const tab = await browser.newPage();
  tab.on("pageerror", e => seen.errors.push(e.message));
  tab.on("console", m => seen.errors.push(m.text()));
  tab.on("request", r => seen.requests.push(r.url().split(":")[0]));
  await tab.setOfflineMode(true);
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.goto(pathToFileURL(page));
  seen.title = await tab.title();
  seen.width = await tab.evaluate(() => document.documentElement.scrollWidth);
  seen.plots = await tab.evaluate(() => {
    const bar = getComputedStyle(document.documentElement).getPropertyValue("--bar").trim();
    const [r, g, b] = [1, 3, 5].map(i => parseInt(bar.slice(i, i + 2), 16));
    const share = canvas => {
      const data = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
      let n = 0;
      for (let i = 0; i < data.length; i += 4) {
        n += data[i] === r && data[i + 1] === g && data[i + 2] === b && data[i + 3] === 255;
      }
      return n / (canvas.width * canvas.height);
    };
    return Object.fromEntries([...document.querySelectorAll(".plot")].map(p => [p.id, p.querySelector("canvas") ? share(p.querySelector("canvas")) : 0]));
  });
  seen.squares = await tab.evaluate(() => document.querySelectorAll(".calendar i:not(.l0)").length);
  await tab.screenshot({ path: screenshot, fullPage: true });
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
