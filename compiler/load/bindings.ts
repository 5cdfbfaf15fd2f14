// Whether a runtime policy that is no longer the one that a profile binds may have changed: only while no approved release
// binds it.
import { profileNamed, readApproved, readWanted } from '../document/approved.ts';
import { listIn, textIn } from '../lib/json.ts';
import { modelOf, pathsUnder, type Tree } from '../model/tree.ts';

/** `bound` where an approved release of any model binds that file by another digest, `draft` where none does. */
export function standing(tree: Tree, path: string, digest: string): 'bound' | 'draft' {
  const models = new Set([...pathsUnder(tree, 'releases')].flatMap((name) => modelOf(`releases/${name}`) ?? []));
  const isHeld = [...models].some((model) =>
    approvedProfiles(tree, model).some((profile) =>
      listIn(readApproved(tree, profile)?.value, 'policies').some(
        (one) => textIn(one, 'path') === path && textIn(one, 'sha256') !== digest,
      ),
    ),
  );
  return isHeld ? 'bound' : 'draft';
}

/** When nobody can read which versions are approved, or what one of them names, all of the model's profiles count. */
function approvedProfiles(tree: Tree, model: string): readonly string[] {
  const folder = `releases/${model}`;
  const wanted = readWanted(tree, `${folder}/model.yaml`)?.value.versions;
  const approved = wanted && Object.keys(wanted).filter((version) => wanted[version] !== 'Staging');
  const named = approved?.map((version) => profileNamed(tree, `${folder}/${version}`));
  const profiles = [...pathsUnder(tree, `${folder}/profiles`)].map((name) => name.replace(/\.yaml$/, ''));
  const counting = named?.every((name) => name !== undefined) ? named : profiles;
  return counting.map((name) => `${folder}/profiles/${name}.yaml`);
}
