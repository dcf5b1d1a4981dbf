declare module "react-cytoscapejs" {
  import type { Core, ElementDefinition, StylesheetJson } from "cytoscape";
  import type { ComponentType } from "react";

  /** The props of version 2 that we use; the package ships no types of its own. */
  interface CytoscapeComponentProps {
    readonly elements: ElementDefinition[];
    readonly stylesheet?: StylesheetJson;
    readonly layout?: { readonly name: string };
    readonly className?: string;
    readonly cy?: (cy: Core) => void;
    readonly wheelSensitivity?: number;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly boxSelectionEnabled?: boolean;
    readonly autoungrabify?: boolean;
  }
  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export default CytoscapeComponent;
}
