// What a text counts one of in the plural, such as `1 days` and `1 aprovações`.
import type { Language } from '../compiler/diagnostics/entry.ts';

/** What relc counts: whoever counts something else adds it. */
const things: Readonly<Record<Language, string>> = {
  en: 'aliases approvals artifacts blocks bytes calls changes characters checks codes components conditions controls days descriptions documents exceptions fields files findings groups hours levels limits measures minutes models months people places plans releases requests resources risks rows rules runs seconds stages states steps tags times tries values versions warnings weeks are were have',
  'pt-BR':
    'aceites achados aliases aprovações arquivos artefatos avisos blocos bytes campos caracteres chamadas códigos componentes condições controles descrições dias documentos estados estágios etapas exceções execuções grupos horas limites linhas medidas meses minutos modelos mudanças níveis pessoas planos pontos prazos recursos regras releases requisições respostas riscos segundos semanas tags tentativas valores versões vezes são foram têm',
};

export function pluralsOfOne(text: string, language: Language): readonly string[] {
  const plural = new RegExp(`(?<![\\p{L}\\d.,-])1 (?:${things[language].replaceAll(' ', '|')})(?!\\p{L})`, 'gu');
  return [...text.matchAll(plural)].map(([found]) => found);
}
