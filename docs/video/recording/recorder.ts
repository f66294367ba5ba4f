/**
 * Records a page picture by picture, in the film's time and not in that of the machine: a slow computer makes the same film.
 * Shows where the mouse is. Writes PNG files into a folder.
 */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Slot } from '../schedule.js';

/** A picture, and for how many frames it is seen. */
export interface Picture {
  readonly file: string;
  frames: number;
}

interface Point {
  x: number;
  y: number;
}

const keyFrames = 2;
const glideFrames = 14;
const watchFrames = 7;

/** From 0 to 1, slow at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share);

/** What a recording is made with. */
export class Recorder {
  readonly pictures: Picture[] = [];
  private mouse: Point = { x: 640, y: 420 };

  constructor(
    readonly page: Page,
    private readonly folder: string,
    private readonly slot: Slot,
  ) {}

  private get frames(): number {
    return this.pictures.reduce((sum, { frames }) => sum + frames, 0);
  }

  /** Takes a picture that is seen for some frames. */
  async shoot(frames = 1): Promise<void> {
    await this.page.evaluate(`recorded.mouse(${this.mouse.x}, ${this.mouse.y})`);
    const file = join(this.folder, `${String(this.pictures.length).padStart(4, '0')}.png`);
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'initial' });
    this.pictures.push({ file, frames });
  }

  /** Stands still until a line begins, counted from 0. An Error if its time has passed already. */
  async untilLine(line: number): Promise<void> {
    await this.until(this.slot.lineFrames[line]!, `line ${line}`);
  }

  /** Stands still until the shot ends. */
  async untilEnd(): Promise<void> {
    await this.until(this.slot.frames, 'the end');
  }

  private async until(frame: number, what: string): Promise<void> {
    await this.shoot(0);
    const left = frame - this.frames;
    if (left < 0) throw new Error(`${this.slot.shot.chapter}: the recording is ${-left} frames late for ${what}.`);
    this.pictures.at(-1)!.frames += left;
  }

  /** Moves the mouse to the middle of something, or to a point. */
  async point(to: Locator | Point, frames = glideFrames): Promise<void> {
    const from = this.mouse;
    const box = 'boundingBox' in to ? await to.boundingBox() : { ...to, width: 0, height: 0 };
    if (!box) throw new Error(`Not on the page: ${to}`);
    const end = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    for (let frame = 1; frame <= frames; frame++) {
      const share = eased(frame / frames);
      this.mouse = { x: from.x + (end.x - from.x) * share, y: from.y + (end.y - from.y) * share };
      await this.page.mouse.move(this.mouse.x, this.mouse.y);
      await this.shoot();
    }
  }

  /** Moves the mouse there and presses it. */
  async click(to: Locator): Promise<void> {
    await this.point(to);
    await this.page.mouse.click(this.mouse.x, this.mouse.y);
    await this.shoot(4);
  }

  /** Presses the mouse, moves it and lets go. */
  async drag(to: Point, frames: number): Promise<void> {
    await this.page.mouse.down();
    await this.point(to, frames);
    await this.page.mouse.up();
  }

  /** Types a text, letter by letter. */
  async type(text: string): Promise<void> {
    for (const letter of text) {
      await this.page.keyboard.type(letter);
      await this.shoot(keyFrames);
    }
  }

  /** Scrolls until something stands so far below the top of the window. */
  async scroll(to: Locator, below: number, frames = 16): Promise<void> {
    const from = (await this.page.evaluate('scrollY')) as number;
    const box = await to.boundingBox();
    const end = from + (box?.y ?? 0) - below;
    for (let frame = 1; frame <= frames; frame++) {
      const y = from + (end - from) * eased(frame / frames);
      await this.page.evaluate(`scrollTo({ top: ${y}, behavior: 'instant' })`);
      await this.shoot();
    }
  }

  /** Lets the page work until it is done, and shows how it goes on; an Error if the shot is over before. */
  async watch(isDone: () => Promise<boolean>): Promise<void> {
    while (!(await isDone())) {
      if (this.frames > this.slot.frames) throw new Error(`${this.slot.shot.chapter}: the page is not done in time.`);
      await this.shoot(watchFrames);
    }
    await this.shoot(watchFrames);
  }
}
