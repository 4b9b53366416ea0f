export default function P(): null { return null; }
