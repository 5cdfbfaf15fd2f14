// How bytes come back that somebody changed in a registry, for each finding that tells of them.
import type { Language } from './entry.ts';

export const bytesBack: Readonly<Record<Language, string>> = {
  en: 'Tags and aliases go back by `relc restore {model}`. relc never overwrites a file, so put back by hand the one that was approved: `relc compile` at the commit that was applied writes those of the release; of the model’s own files, `model.SHA256SUMS` in the release folder has the digests, and where it was trained, a copy or an archive has the bytes.',
  'pt-BR':
    'Tags e aliases voltam com `relc restore {model}`. O relc nunca sobrescreve um arquivo; reponha à mão o que foi aprovado: `relc compile` no commit aplicado grava os do release; dos arquivos do próprio modelo, `model.SHA256SUMS` na pasta do release traz os digests, e o lugar onde foi treinado, uma cópia ou um pacote de guarda tem os bytes.',
};
