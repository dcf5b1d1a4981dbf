import { type Page } from "@playwright/test";
import { type Json } from "../../tests/fixtures/exampleGraphFile.ts";

/** Chooses a file of this name and text, as a person does with Open file. */
export async function openText(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Graph file to open").setInputFiles(file);
}

export async function openJson(page: Page, name: string, value: Json): Promise<void> {
  await openText(page, name, JSON.stringify(value));
}
