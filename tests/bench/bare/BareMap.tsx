import { divIcon } from "leaflet";
import { memo } from "react";
import { MapContainer, Marker, TileLayer } from "react-leaflet";

interface Props {
  readonly desks: readonly {
    readonly id: string;
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
  }[];
}

const TILES = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png";

/** Kept out of the filter's way: each choice would make its icons again. */
export const BareMap = memo(({ desks }: Props) => (
  <MapContainer center={[52.2, 5.2]} zoom={7}>
    <TileLayer url={TILES} attribution="Kaartgegevens © Kadaster (CC BY 4.0)" />
    {desks.map(({ id, name, lat, lon }) => (
      <Marker key={id} position={[lat, lon]} icon={divIcon({ html: `<b data-desk="${id}">${name}</b>` })} />
    ))}
  </MapContainer>
));
