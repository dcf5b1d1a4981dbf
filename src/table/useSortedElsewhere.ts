import { useEffect, useState } from "react";
import type { Picture } from "../core/events/picture.ts";
import { isOrderColumn } from "../core/events/rowOrder.ts";
import { messageOf } from "../core/model/messageOf.ts";
import type { PictureTableProps } from "./pictureTableProps.ts";
import { MOST_SORTED, type SortedElsewhere } from "./sheet.ts";
import type { Sort } from "./sorting.ts";

interface Sorted {
  readonly picture: Picture;
  readonly sort: Sort;
  readonly result: SortedElsewhere;
}

const NOWHERE: SortedElsewhere = { state: "nowhere" };
const WAITING: SortedElsewhere = { state: "waiting" };

/** The order of more interactions than there are records of here, by another column than the date. */
export function useSortedElsewhere(
  { picture, orderInteractions: order }: Pick<PictureTableProps, "picture" | "orderInteractions">,
  sort: Sort,
): SortedElsewhere {
  const [sorted, setSorted] = useState<Sorted | null>(null);
  const { column, direction } = sort;
  const isWanted = picture.interactions.length > MOST_SORTED && order !== null && isOrderColumn(column);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const tell = (result: SortedElsewhere): void => {
      if (isCurrent) setSorted({ picture, sort, result });
    };
    order({ column, direction }).then(
      (places) => tell({ state: "sorted", places }),
      (error: unknown) => tell({ state: "failed", message: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, picture, sort, order, column, direction]);
  if (order === null) return NOWHERE;
  return sorted?.picture === picture && sorted.sort === sort ? sorted.result : WAITING;
}
