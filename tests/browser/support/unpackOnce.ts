import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Fills a folder once, however many processes ask for it at the same time. Each fills a draft beside it; a rename is
 * atomic, so the folder is either absent or complete, also when a process is killed half-way.
 */
export async function unpackOnce(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.draft-`);
  try {
    await fill(draft);
    await chmod(draft, 0o755); // mkdtemp's 0700 would lock out other users of the machine
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // A rename onto a filled folder fails: then another process was first and its copy is as good.
    if (!existsSync(folder)) throw error;
  }
}
