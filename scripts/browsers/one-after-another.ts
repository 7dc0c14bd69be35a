import type { BrowserLauncher } from "@web/test-runner-core";

/**
 * Leaves a page only once it has opened. A file of quick tests can be over before the browser has said that
 * its page is there; to leave it then breaks off the opening, and the file counts as failed.
 */
export function oneAfterAnother<Launcher extends BrowserLauncher>(launcher: Launcher): Launcher {
  const opening = new Map<string, Promise<void>>();
  const start = launcher.startSession.bind(launcher);
  const stop = launcher.stopSession.bind(launcher);
  launcher.startSession = (id, url) => {
    const opened = Promise.resolve(start(id, url));
    opening.set(id, opened);
    return opened;
  };
  launcher.stopSession = async (id) => {
    await opening.get(id)?.catch(() => {});
    opening.delete(id);
    return await stop(id);
  };
  return launcher;
}
