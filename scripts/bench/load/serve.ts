/** The built-in server in a process of its own, for the load: prints its port, and serves until it is ended. */
import { matchingHeaders } from '../../../src/publish/header-rules.ts';
import { readHeaderRules } from '../../../src/publish/hosts/read-dist.ts';
import { createSiteServer, listen } from '../../../src/publish/server/site-server.ts';

const root = process.argv[2] ?? 'dist';
const rules = readHeaderRules(root);
const server = createSiteServer({ root, headersFor: (path) => matchingHeaders(rules, path) });
console.log(await listen(server, 0, '127.0.0.1'));
