/** Where the files lie in the image. */
export const folderInImage = '/srv/salama/site';
/** Port of the image: one below 1024 would need rights that the image does not have. */
export const portOfImage = 8080;

/** The image that ours begins with: nginx that needs no right of the administrator. */
const from = 'nginxinc/nginx-unprivileged:stable-alpine';

/** @returns the text of a Dockerfile, which is used in the folder of the project */
export function renderDockerfile(): string {
  return `# An image with the site and nginx, which runs without any right. In the folder of the project:
#
#   npm run build && npm run precompress && npm run hosts
#   docker build -f .build/hosts/docker/Dockerfile -t salama .
#   docker run --rm --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p ${portOfImage}:${portOfImage} salama
#
# The name below may mean another image tomorrow. To pin it:
#   docker pull ${from}
#   docker image inspect --format '{{index .RepoDigests 0}}' ${from}
# and write what the second command prints (name@sha256:...) behind FROM. Do so again whenever nginx has mended something.
FROM ${from}
COPY --chown=0:0 .build/hosts/docker/salama.conf /etc/nginx/conf.d/default.conf
COPY --chown=0:0 dist/ ${folderInImage}/
# 101 is the user "nginx" of the image, as a number, so that Kubernetes can see that it is not root.
USER 101
EXPOSE ${portOfImage}
HEALTHCHECK --interval=30s --timeout=3s --retries=3 CMD wget -q -O /dev/null http://127.0.0.1:${portOfImage}/robots.txt || exit 1
`;
}

/** @returns which files Docker is given: the site and the settings, and nothing else of the project */
export function renderDockerIgnore(): string {
  return '*\n!dist\n!.build\n.build/*\n!.build/hosts\n.build/hosts/*\n!.build/hosts/docker\n';
}
