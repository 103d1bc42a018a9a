import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { BareMap } from "./BareMap";
import type desksFile from "./public/desks.json";

const readDesks = async (): Promise<typeof desksFile> => (await fetch("./desks.json")).json();

/** The least that is a desk finder: a filter, a map and a list, rendered by the browser. */
export function BarePage() {
  const { data } = useQuery({ queryKey: ["desks"], queryFn: readDesks });
  const [service, setService] = useState("");
  if (!data) return <p>Loading</p>;
  const lacks = ({ notOffered }: { readonly notOffered: readonly string[] }) => notOffered.includes(service);
  const listed = [...data.desks].sort((a, b) => Number(lacks(a)) - Number(lacks(b)));
  return (
    <>
      <h1>IND desks</h1>
      <select value={service} onChange={({ target }) => setService(target.value)} aria-label="Service">
        <option value="">Anything</option>
        {data.services.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <BareMap desks={data.desks} />
      <ul>
        {listed.map((desk) => (
          <li key={desk.id} data-desk={desk.id} data-availability={lacks(desk) ? "not-offered" : "available"}>
            <h2>{desk.name}</h2>
            {desk.address}. {desk.hours}
          </li>
        ))}
      </ul>
    </>
  );
}
