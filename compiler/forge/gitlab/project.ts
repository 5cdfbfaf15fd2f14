// One project of a GitLab server.
import type { GitLabHttp } from './http.ts';

export interface Project {
  readonly http: GitLabHttp;
  /** Its path below /api/v4/. */
  readonly path: string;
  /** The name of the job that plans. */
  readonly planJob: string;
}

/** Every item of a list, narrowed. */
export async function every<T>(
  { http }: Project,
  path: string,
  narrow: (item: unknown) => T,
  values: Readonly<Record<string, string>> = {},
): Promise<readonly T[]> {
  return (await http.all(path, values)).map(narrow);
}
