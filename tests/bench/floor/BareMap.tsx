import { divIcon } from "leaflet";
import { memo } from "react";
import { MapContainer, Marker, TileLayer } from "react-leaflet";
import { streetTiles } from "../../../src/ui/map/mapSettings";
import type { BareDesk } from "./bareDesk";

/** Kept out of the filter's way: its icons would be made anew for every choice. */
export const BareMap = memo(({ desks }: { readonly desks: readonly BareDesk[] }) => (
  <MapContainer center={[52.2, 5.2]} zoom={7}>
    <TileLayer url={streetTiles.url} attribution={streetTiles.attribution} />
    {desks.map(({ id, name, lat, lon }) => (
      <Marker key={id} position={[lat, lon]} icon={divIcon({ html: `<b data-desk="${id}">${name}</b>` })} />
    ))}
  </MapContainer>
));
