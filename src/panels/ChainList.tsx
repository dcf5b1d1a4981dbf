import type { ReactNode } from "react";
import { MOST_LINKS } from "../core/analysis/chains.ts";
import { type ChainFound, type ChainLink, STRANDS } from "../core/events/picture.ts";
import styles from "./ChainList.module.css";
import { linkDate, type Route, routesOf } from "./chainRoutes.ts";
import type { PanelContext } from "./context.ts";
import { GrowingList } from "./GrowingList.tsx";
import { kindLabel } from "./kindLabel.ts";
import panel from "./panel.module.css";
import { selectInteraction } from "./selecting.ts";
import { ToneMark } from "./ToneMark.tsx";
import { ViewLink } from "./ViewLink.tsx";
import { counted } from "./wording.ts";

const FIRST_ROUTES = 6;
const FIRST_CHAINS = 2;
const STEP = 20;

/** The chains that the view asks for, by the actors they go through, each with its dates. Nothing where it asks for none. */
export function ChainList({ context }: { readonly context: PanelContext }): ReactNode {
  const { picture, view } = context;
  const { chains } = picture;
  if (chains === null || view.chain === null) return null;
  const routes = routesOf(chains.found);
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>
        Chains <span>{chains.found.length}</span>
      </h3>
      <p className={panel.remark}>{remarkOn(chains.found.length, chains.more)}</p>
      <GrowingList
        total={routes.length}
        take={(limit) => routes.slice(0, limit)}
        first={FIRST_ROUTES}
        step={STEP}
        noun={["way", "ways"]}
      >
        {(route) => <RouteItem key={route.actors.join(" ")} context={context} route={route} />}
      </GrowingList>
    </section>
  );
}

function remarkOn(count: number, more: boolean): string {
  if (count === 0)
    return `No chain of at most ${MOST_LINKS} interactions, each no earlier than the one before.`;
  const all = more ? "There may be more: the search ended here. " : "";
  return `${all}Of at most ${MOST_LINKS} interactions, each no earlier than the one before. That one may follow another does not say that it was because of it.`;
}

function RouteItem({ context, route }: { readonly context: PanelContext; readonly route: Route }): ReactNode {
  const names = route.actors.map((row) => context.catalogue.actors[row]?.shortName ?? "");
  return (
    <li className={styles.route}>
      <h4 className={styles.names}>{names.join(" → ")}</h4>
      <GrowingList
        total={route.chains.length}
        take={(limit) => route.chains.slice(0, limit)}
        first={FIRST_CHAINS}
        step={STEP}
        noun={["chain this way", "chains this way"]}
      >
        {(chain) => (
          <ChainItem key={chain.links.map(({ row }) => row).join(" ")} context={context} chain={chain} />
        )}
      </GrowingList>
    </li>
  );
}

function ChainItem({
  context,
  chain,
}: {
  readonly context: PanelContext;
  readonly chain: ChainFound;
}): ReactNode {
  return (
    <li className={styles.chain}>
      <ol aria-label={counted(chain.links.length, "interaction")}>
        {chain.links.map((link) => (
          <Link key={link.row} context={context} link={link} />
        ))}
      </ol>
      {!chain.isCertain && <p className={panel.quiet}>Possible: the dates leave the order open.</p>}
    </li>
  );
}

function Link({ context, link }: { readonly context: PanelContext; readonly link: ChainLink }): ReactNode {
  const { catalogue } = context;
  const kind = catalogue.codebook.kinds[link.kind];
  const id = catalogue.interactionIds.at(link.row);
  if (kind === undefined || id === undefined) return null;
  return (
    <li>
      <ViewLink context={context} to={selectInteraction(id)} className={styles.link}>
        <ToneMark strand={STRANDS[link.strand] ?? "neutral"} />
        <span>{kindLabel(catalogue.codebook, kind.id)}</span>
        <span className={styles.date}>{linkDate(link)}</span>
      </ViewLink>
    </li>
  );
}
