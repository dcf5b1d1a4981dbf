import { createServer } from "node:http";

/** A site of somebody else's, at another origin than the explorer; it has no security policy. */
export interface OtherSite {
  /** "http://127.0.0.1:40123", not `localhost`: another site to the browser, too. */
  readonly origin: string;
  close(): Promise<void>;
}

/** @param pages markup by path, such as `{ "/article": "<!doctype html>..." }` */
export async function otherSite(pages: Readonly<Record<string, string>>): Promise<OtherSite> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    response.writeHead(page === undefined ? 204 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
