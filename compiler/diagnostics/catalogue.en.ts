// The catalogue: every code that relc can say, in English. Closed: a code without
// an entry does not compile, and `npm run docs` writes a page for each entry.

/** One diagnostic in words. `{name}` stands for a fact of the case. */
export interface Wording {
  /** The same for every case, so that people recognise it. */
  readonly summary: string;
  readonly reason: string;
  readonly fix: string;
}

export const english = {
  'parse/too-large': {
    summary: 'The file is too large',
    reason: 'It has {observed} bytes; at most {expected} are parsed.',
    fix: 'Shorten it, or keep the bulk outside the release and record its digest.',
  },
  'parse/too-deep': {
    summary: 'The file is nested too deeply',
    reason: 'Lists and objects stand within one another in {expected} levels or more.',
    fix: 'Flatten it: no document of a release needs so many.',
  },
  'parse/too-many-values': {
    summary: 'The file holds too many values',
    reason: 'It has more than {expected}.',
    fix: 'Shorten it, or keep the bulk outside the release and record its digest.',
  },
  'parse/too-many-lines': {
    summary: 'The file has too many lines',
    reason: 'It has {observed}; at most {expected} are read.',
    fix: 'Pack small files of the model into an archive, so that the list names fewer.',
  },
  'parse/not-utf8': {
    summary: 'The file is not UTF-8 text',
    reason: 'Readers would see different characters.',
    fix: 'Save it as UTF-8.',
  },
  'parse/byte-order-mark': {
    summary: 'The file starts with a byte order mark',
    reason: 'Some readers take it for content.',
    fix: 'Save it as UTF-8 without a byte order mark.',
  },
  'parse/syntax': {
    summary: 'The file does not parse',
    reason: '{observed}',
    fix: 'Correct the syntax at this place.',
  },
  'parse/lfs-pointer': {
    summary: 'A pointer of Git LFS stands in the place of a document',
    reason: 'Documents are read as they are committed. Only the files in the `model/` of a release may be in Git LFS.',
    fix: 'Take the file out of Git LFS: `git lfs pull`; remove its pattern from .gitattributes; `git add --renormalize .`, and commit.',
  },
  'parse/several-documents': {
    summary: 'The file holds several documents',
    reason: 'Readers would take the first, the last or all of them.',
    fix: 'Keep one document in a file.',
  },
  'parse/directive': {
    summary: 'The file has a YAML directive',
    reason: 'A directive changes how the rest is read.',
    fix: 'Remove the line that starts with `%`.',
  },
  'parse/alias': {
    summary: 'Anchors and aliases are refused',
    reason: '`{observed}` makes the value stand elsewhere than where it is read.',
    fix: 'Write the value out.',
  },
  'parse/tag': {
    summary: 'YAML tags are refused',
    reason: '`{observed}` changes the type of what follows.',
    fix: 'Remove the tag; quote the value if it must be text.',
  },
  'parse/key-not-text': {
    summary: 'A key is not plain text',
    reason: '`{observed}` would be a number, a boolean or a structure to some readers.',
    fix: 'Put the key in quotes.',
  },
  'parse/merge-key': {
    summary: 'Merge keys are refused',
    reason: '`<<` brings in fields that nobody sees in the diff.',
    fix: 'Write the fields out.',
  },
  'parse/reserved-key': {
    summary: 'The key is reserved',
    reason: '`{observed}` has a meaning of its own in JavaScript.',
    fix: 'Rename the key.',
  },
  'parse/duplicate-key': {
    summary: 'The key stands twice',
    reason: '`{observed}` has two values, and readers differ in which one they take.',
    fix: 'Keep one of them.',
  },
  'parse/not-finite': {
    summary: 'The number is not finite',
    reason: '`{observed}` has no place in JSON.',
    fix: 'Write a finite number.',
  },
  'parse/ambiguous-number': {
    summary: 'Readers would see different numbers',
    reason: '`{observed}` is too large to be exact, or octal to some readers.',
    fix: 'Write a plain decimal number, or put it in quotes if it is text.',
  },
  'shape/missing-field': {
    summary: 'A field is missing',
    reason: '`{field}` is required here.',
    fix: 'Add `{field}`.',
  },
  'shape/unknown-field': {
    summary: 'The field has no meaning',
    reason: '`{field}` is not a field of this document.',
    fix: 'Remove it, or correct its spelling.',
  },
  'shape/type': {
    summary: 'The value has the wrong type',
    reason: 'It is {observed}; expected: {expected}.',
    fix: 'Write a value of the expected type.',
  },
  'shape/value': {
    summary: 'The value is not one of those allowed',
    reason: 'It is {observed}; allowed: {expected}.',
    fix: 'Use an allowed value.',
  },
  'shape/format': {
    summary: 'The value has the wrong form',
    reason: 'It is {observed}; expected form: {expected}.',
    fix: 'Write it in the expected form.',
  },
  'shape/text': {
    summary: 'The text is blank, or hides something',
    reason: 'It is `{observed}`: prose has a letter or a digit, and no character that nobody sees.',
    fix: 'Write it in words, without control characters, zero-width ones or those that turn the direction of writing.',
  },
  'shape/limit': {
    summary: 'The value is outside its limits',
    reason: 'It is {observed}; allowed: {expected}.',
    fix: 'Correct the value.',
  },
  'shape/duplicate-ref': {
    summary: 'A bom-ref stands for two things',
    reason: '`{observed}` is given again; what refers to it could mean either.',
    fix: 'Give each component, service and vulnerability a `bom-ref` of its own, and refer to that.',
  },
  'load/more-findings': {
    summary: 'There are more findings in this file',
    reason: '{expected} are shown, {observed} more are not.',
    fix: 'Correct these first, then check again.',
  },
  'load/missing-file': {
    summary: 'A file is missing',
    reason: 'This file is needed to judge any release.',
    fix: 'Restore it.',
  },
  'load/missing-evidence': {
    summary: 'Evidence is missing',
    reason: 'A release needs this file.',
    fix: 'Add the file; `relc new` lists where each one comes from.',
  },
  'load/unknown-file': {
    summary: 'The file has no meaning here',
    reason: 'Only known names are read, so this file would be approved unread.',
    fix: 'Remove it, or rename it to one of the known names.',
  },
  'load/unsafe-name': {
    summary: 'The file name cannot stand in a list of digests',
    reason: 'It has a backslash, the end of a line or a character that nobody sees: tools write these differently.',
    fix: 'Rename the file.',
  },
  'load/not-a-file': {
    summary: 'This is no regular file',
    reason: 'Links and devices are never followed.',
    fix: 'Put the file itself here.',
  },
  'load/too-large': {
    summary: 'The file is larger than relc reads',
    reason: 'At most {expected} bytes are read.',
    fix: "Keep the bulk outside the release and record its digest, or shorten the file. The model's own files belong in `model/`, where they may have any size.",
  },
  'load/name-not-text': {
    summary: 'The file name is not UTF-8',
    reason: 'Other programs would see a file here that no list of digests can name.',
    fix: 'Remove the file, or rename it.',
  },
  'load/no-profile': {
    summary: 'The profile does not exist',
    reason: '`{observed}` would be the file {expected}.',
    fix: 'Add the profile, or name one that exists.',
  },
  'load/sums-line-ends': {
    summary: 'The list of digests has the line ends of Windows',
    reason: 'Its lines end in CRLF, or hold a carriage return. The digest that was signed is of lines that end in LF.',
    fix: 'Put `* -text` into .gitattributes and check the file out again. Where it was written so, write it again with LF and sign it again.',
  },
  'load/sums-not-exact': {
    summary: 'The list of digests is not exact',
    reason: 'Expected: `<hex>  <path>` lines, sorted by bytes, each path once, a newline at the end.',
    fix: 'Write it again with `sha256sum` over the sorted paths.',
  },
  'load/download-mark': {
    summary: 'The list names a file that MLflow writes into downloads',
    reason: '`registered_model_meta` is no part of the model: MLflow writes it anew whenever it downloads a version.',
    fix: 'Take its line out (`sed -i "/  registered_model_meta$/d" model.SHA256SUMS`), delete the file from model/, and have the list signed again.',
  },
  'load/empty-text': {
    summary: 'The document says nothing',
    reason: 'Somebody must read it to approve the release.',
    fix: 'Write it; a model card has a heading and prose below it.',
  },
  'load/placeholder': {
    summary: 'Something is still to be written',
    reason: '`TODO` marks what only a person can say.',
    fix: 'Replace the placeholder.',
  },
  'load/nothing-selected': {
    summary: 'No release was selected',
    reason: 'Nothing to check is not a success.',
    fix: 'Name a folder below `releases/` that holds a `release.yaml`.',
  },
  'model/file-changed': {
    summary: 'A file of the model differs from the signed list',
    reason: 'Its digest is not the one in model.SHA256SUMS.',
    fix: 'Restore the file, or release the changed model as a new version.',
  },
  'model/file-missing': {
    summary: 'A file of the signed list is missing',
    reason: 'model.SHA256SUMS names it.',
    fix: 'Restore the file.',
  },
  'model/file-unlisted': {
    summary: 'A file of the model is not in the signed list',
    reason: 'model.SHA256SUMS does not name it, so nobody signed it.',
    fix: 'Remove it, or sign the model again.',
  },
  'model/no-such-release': {
    summary: 'model.yaml names a version without a folder',
    reason: 'There is no release folder for version {observed}.',
    fix: 'Add the release, or remove the line. A folder that was approved is never deleted: retire it.',
  },
  'model/no-such-target': {
    summary: 'model.yaml names a target that does not exist',
    reason: 'policies/governance/targets.yaml has {expected}, and no {observed}.',
    fix: 'Correct the name, or remove the line.',
  },
  'model/alias-not-approved': {
    summary: 'The alias names a version that is not Approved',
    reason: 'On {target} it would serve version {observed}, whose stage is {stage}.',
    fix: 'Name an Approved version, or remove the alias: nothing serves then. Only a version in Staging may become Approved.',
  },
  'policy/not-found': {
    summary: 'A bound policy does not exist',
    reason: '`{observed}` is bound, but there is no such file.',
    fix: 'Restore the file, or bind another.',
  },
  'policy/digest-mismatch': {
    summary: 'The policy is not the one that was bound',
    reason: 'It is {observed}; {profile} binds {expected}.',
    fix: 'Undo the change, or bind the new policy in a new profile.',
  },
  'policy/target-twice': {
    summary: 'Two targets are the same',
    reason: '`{field}` {observed} stands there twice.',
    fix: 'Give each target a name of its own and a registry of its own.',
  },
  'policy/kind-not-bound': {
    summary: 'A runtime policy is missing',
    reason: 'The profile binds {observed}; a model of this type needs {expected} too.',
    fix: 'Bind a policy of this kind. policies/governance/thresholds.yaml says which kinds a model needs.',
  },
  'policy/kind-twice': {
    summary: 'A kind of runtime policy is bound twice',
    reason: 'Nobody could say which {observed} serving enforces; bound at most: {expected}.',
    fix: 'Keep one of them.',
  },
  'policy/no-mtls': {
    summary: 'The gateway does not ask services for a certificate',
    reason: 'It authenticates by {observed}; allowed: {expected}.',
    fix: 'Require mTLS; a token can be added to it, not put in its place.',
  },
  'policy/contract-not-enforced': {
    summary: 'The gateway does not enforce the contract',
    reason: 'enforce_contract is {observed}; expected: {expected}.',
    fix: 'Let the gateway compare requests and answers with the contract.',
  },
  'policy/access-everybody': {
    summary: 'An access rule lets everybody in',
    reason: '`{expected}` asks for nothing that anybody could lack.',
    fix: 'Name the attributes and values of those who may enter.',
  },
  'policy/access-unreachable': {
    summary: 'An access rule never decides',
    reason: '`{expected}` fits nobody, or only whom another rule lets in already: {observed}.',
    fix: 'Remove the rule, or narrow the other one.',
  },
  'policy/access-ambiguous': {
    summary: 'Two access rules have one name',
    reason: 'The access log could mean either `{observed}`; allowed: {expected}.',
    fix: 'Give each rule a name of its own.',
  },
  'policy/rate-above-capacity': {
    summary: 'The rate limit admits more than production can answer',
    reason: 'Admitted: {observed} requests a second; capacity in the profile: {expected}.',
    fix: 'Lower the limit, which every consumer has, or the burst; or add workers and declare them in a new profile.',
  },
  'policy/quota-without-effect': {
    summary: 'The quota limits nothing',
    reason: 'It grants {observed} calls; the rate limit lets {expected} through in that time.',
    fix: 'Lower the quota below what the rate limit allows.',
  },
  'policy/quota-below-burst': {
    summary: 'One burst uses up the quota',
    reason: 'The quota grants {observed} calls; the rate limit allows a burst of {expected}.',
    fix: 'Raise the quota or shorten the burst.',
  },
  'policy/timeout-below-latency': {
    summary: 'The gateway gives up too early',
    reason: 'It waits {observed} ms; the profile promises {expected} ms for 99 of 100 calls.',
    fix: 'Wait longer, or promise less latency.',
  },
  'contract/inconsistent': {
    summary: 'The contract cannot be kept',
    reason: 'It has {observed}; expected: {expected}.',
    fix: 'Describe every required field, and promise a `score` that is a number and always there.',
  },
  'policy/output-not-finite': {
    summary: 'The output limits let NaN and Inf pass',
    reason: 'refuse_nan_and_inf is {observed}; expected: {expected}.',
    fix: 'Refuse what is no number.',
  },
  'policy/output-range': {
    summary: 'The output limits are not those of the contract',
    reason: 'The limit is {observed}; the contract promises {expected} for `score`.',
    fix: 'Give limits and contract.output.schema.json the same range.',
  },
  'policy/output-guardrails': {
    summary: 'The output limits are not those of the guardrails',
    reason: 'The limit is {observed}; the profile measures against {expected}.',
    fix: 'Give limits and guardrails the same range.',
  },
  'policy/text-limit': {
    summary: 'The text filter does not fit the contract',
    reason: 'It lets {observed} characters through; maxLength in the contract: {expected}.',
    fix: 'Name the field of the text, and give both the same length.',
  },
  'policy/pii-not-masked': {
    summary: 'Personal data is not masked',
    reason: 'The gateway masks {observed}; missing: {expected}.',
    fix: 'Mask it. policies/governance/thresholds.yaml says what must be masked; it is masked in input, output and logs.',
  },
  'policy/prompt-injection': {
    summary: 'Prompt injection is not stopped',
    reason: 'The gateway has {observed}; missing: {expected}.',
    fix: 'Inspect everything that reaches the model, and block what is found.',
  },
  'policy/content-not-stopped': {
    summary: 'Content that must not come out may come out',
    reason: 'Stopped on the way out: {observed}; missing: {expected}.',
    fix: 'Block it or hand it to a person. policies/governance/thresholds.yaml says what must be stopped.',
  },
  'components/missing': {
    summary: 'Nobody says what the LLM is made of',
    reason: 'The model is an LLM, and there is no {expected}.',
    fix: 'Let the build write it: base model with its revision, prompts, retrieval index, tools and parameters.',
  },
  'components/not-signed': {
    summary: 'A component was not signed',
    reason: '`{observed}`, as it is, is not in model.SHA256SUMS, which the signature covers.',
    fix: "Put it among the model's files, list it and sign the list.",
  },
  'components/digest-differs': {
    summary: 'A component is not the one that was signed',
    reason: 'components.yaml has `{component}` as {observed}; signed was {expected}.',
    fix: 'Build again and sign what was built, or undo the change.',
  },
  'components/floating-revision': {
    summary: 'The base model can change under its name',
    reason: 'The revision is `{observed}`, which does not stay.',
    fix: 'Pin the revision that was measured: a dated name or a digest of the provider.',
  },
  'policy/line-endings': {
    summary: 'git changed the line ends of the policy on checkout',
    reason:
      'With LF in place of CRLF, {observed} files are what was locked. All digests are of the bytes that were committed.',
    fix: 'Do not build the policy again: that would lock the altered bytes. Put `* -text` into .gitattributes, or set `git config core.autocrlf false`; commit or stash your work, then check out again: `git rm -r --cached --quiet . && git reset --hard`',
  },
  'policy/not-built': {
    summary: 'The compiled policy is not what the build writes',
    reason: 'The file does not have the form that `npm run policy:build` gives it.',
    fix: 'Build it again and commit the result: `npm run policy:build`',
  },
  'policy/lock-stale': {
    summary: 'The compiled policy does not match its sources',
    reason: 'policies/policy.lock.json names another digest for this file.',
    fix: 'Build it again and commit the result: `npm run policy:build`',
  },
  'trust/key-missing': {
    summary: 'A trusted key has no file',
    reason: 'keys.yaml names `{observed}`.',
    fix: 'Add the public key, or remove the entry.',
  },
  'trust/key-unreadable': {
    summary: 'A trusted key cannot be read',
    reason: '`{observed}` is no public key in PEM.',
    fix: 'Replace the file.',
  },
  'trust/key-twice': {
    summary: 'Two entries are the same key or user',
    reason: '`{observed}` stands twice: it would count for two people.',
    fix: 'Keep one entry.',
  },
  'trust/no-identity': {
    summary: 'A trusted entry names nobody',
    reason:
      '{observed} has neither a public key nor an identity nor a GitLab id: nothing could ever be known to come from there.',
    fix: 'Give it a `file`, an `identity` or a `gitlab_id`, or remove it.',
  },
  'trust/unclear-name': {
    summary: 'A name in keys.yaml holds what a reader cannot see',
    reason:
      '{observed} is invisible, or a word of two alphabets whose letters pass for those of one: it could count as another person.',
    fix: 'Write the name again, from a keyboard, in one alphabet.',
  },
  'trust/look-alike': {
    summary: 'Two names in keys.yaml look alike and are not the same',
    reason: '`{observed}` would be taken for the name in {other}, and count as a second person.',
    fix: 'For one person, copy the name from {other}, letter by letter. For two, add what tells them apart: a middle name or a number.',
  },
  'trust/root': {
    summary: 'The trusted root names nobody to trust',
    reason:
      'It holds no authorities, or keys.yaml trusts identities and it lacks what tells their certificates from forged ones: a certificate authority, a log of certificates and a transparency log.',
    fix: 'Put the trusted_root.json of your signing service here, or remove it and the identities.',
  },
  'trust/root-key': {
    summary: 'A key of the trusted root cannot be read',
    reason: 'This log or authority has no key, no certificate or no log id, or one that is malformed.',
    fix: 'Fetch the trusted_root.json of your signing service again, or write it with: `cosign trusted-root create`',
  },
  'trust/root-validity': {
    summary: 'The trusted root does not say since when it trusts',
    reason:
      'This log or authority has no start of validity, or one after its end. It would be believed at any time, even after somebody else got its key.',
    fix: 'Fetch the trusted_root.json of your signing service again, or write it with `cosign trusted-root create` and a `start-time`.',
  },
  'change/outside-releases': {
    summary: 'A release and what judges it change in one merge request',
    reason: 'The merge request changes releases, and this file too.',
    fix: 'Move it to a merge request of its own, approved by those who own it, and merge that first.',
  },
  'change/release-deleted': {
    summary: 'A release folder is deleted',
    reason: 'The merge request removes every file of this release.',
    fix: 'Restore it. A release that nobody wants any more is retired in model.yaml.',
  },
  'frozen/file-changed': {
    summary: 'A file of an approved release changed',
    reason: 'Byte {byte} differs from commit {reference}, where model.yaml says: {frozen}.',
    fix: 'Undo the change: `git checkout {reference} -- {file}`. For other content, release a new version. A release that by `relc status` no target has applied may be corrected in a merge request of its own that also takes it out of `versions` and `aliases`; approve it again in a later one.',
  },
  'frozen/model-changed': {
    summary: 'A model file of an approved release changed',
    reason: 'Its digest is {observed}; at commit {reference}, where model.yaml says {frozen}, it was {expected}.',
    fix: 'Undo the change: `git checkout {reference} -- {file}`. For other content, release a new version. A release that by `relc status` no target has applied may be corrected in a merge request of its own that also takes it out of `versions` and `aliases`; approve it again in a later one.',
  },
  'frozen/file-added': {
    summary: 'A file was added to an approved release',
    reason: 'It is not in commit {reference}, where model.yaml says: {frozen}.',
    fix: 'Remove it. For other content, release a new version. A release that by `relc status` no target has applied may be corrected in a merge request of its own that also takes it out of `versions` and `aliases`; approve it again in a later one.',
  },
  'frozen/file-removed': {
    summary: 'A file of an approved release is gone',
    reason: 'It is in commit {reference}, where model.yaml says: {frozen}.',
    fix: 'Restore it: `git checkout {reference} -- {file}`. A release that by `relc status` no target has applied may be corrected in a merge request of its own that also takes it out of `versions` and `aliases`; approve it again in a later one.',
  },
  'frozen/taken-back': {
    summary: 'An approved release is taken back and changed',
    reason: 'Version {version} is Approved at commit {reference}; this change takes that back.',
    fix: 'Look whether, by `relc status`, a target has applied it. If none has, nothing is wrong. One that has refuses every plan until the release is as it was: release a new version instead.',
  },
  'signature/undecodable': {
    summary: 'The signed document cannot be decoded',
    reason: 'It is no Sigstore bundle of the expected kind, with one signature by a key.',
    fix: 'Sign again with `cosign`, and keep the bundle as it was written.',
  },
  'signature/unknown-key': {
    summary: 'The signature is by a key that nobody trusts',
    reason: 'No key in policies/trust has the fingerprint that the bundle names.',
    fix: 'Sign with a trusted key, or have the key added to policies/trust/keys.yaml in a change of its own.',
  },
  'signature/does-not-match': {
    summary: 'The signature does not match',
    reason: 'The signed bytes are not these bytes, or another key signed them.',
    fix: 'Sign the document as it is now.',
  },
  'signature/bad-proof': {
    summary: 'What a log or a timestamp says of the signature does not hold',
    reason:
      'The signature itself is good. The bundle also carries an entry of a transparency log, or a timestamp, of a service that policies/trust/trusted_root.json knows, and it is not of this signature or not by that service at that time.',
    fix: 'Sign the document again, and find out where this bundle came from.',
  },
  'signature/untrusted-root': {
    summary: 'Nobody that is trusted vouches for the certificate',
    reason: 'No authority and logs of policies/trust/trusted_root.json prove who signed this, and when.',
    fix: 'Sign with a service that trusted_root.json names, or have its root added in a change of its own.',
  },
  'signature/unknown-identity': {
    summary: 'The signature is by an identity that nobody trusts',
    reason: 'The certificate was given to {observed}.',
    fix: 'Sign as a trusted identity, or have this one added to policies/trust/keys.yaml in a change of its own.',
  },
  'signature/not-a-statement': {
    summary: 'The envelope holds no in-toto statement',
    reason: 'Its payload is of another type, or malformed.',
    fix: 'Attest again: `cosign attest-blob`',
  },
  'signature/role': {
    summary: 'The key may not sign this',
    reason: 'Key {observed} does not have the role {expected}.',
    fix: 'Sign with a key that has the role.',
  },
  'signature/key-validity': {
    summary: 'The key may not sign anything now',
    reason: 'Key {observed} is valid {expected}.',
    fix: 'Sign with a current key.',
  },
  'signature/sample-key': {
    summary: 'The signature is by a sample key',
    reason:
      'Key {observed} is marked `sample` in policies/trust: it counts for `file:` targets alone, and {target} is none.',
    fix: 'Sign the evidence again with a key of your own.',
  },
  'signature/key-revoked': {
    summary: 'The key was revoked',
    reason: 'Key {observed} was revoked on {expected}; nothing it signed counts.',
    fix: 'Sign with another key.',
  },
  'signature/same-key': {
    summary: 'One person signed two things that need two signers',
    reason: 'Whoever holds {observed} also signed {other}.',
    fix: 'Have somebody else sign one of them.',
  },
  'signature/too-few': {
    summary: 'Too few people signed the model',
    reason: 'It was signed by {observed}; a model of this criticality needs {expected} different people.',
    fix: 'Have another person with the role sign: `cosign sign-blob --key second.key --bundle model.second.sigstore.json model.SHA256SUMS`',
  },
  'attestation/predicate-type': {
    summary: 'The attestation says something else',
    reason: 'Its predicate type is {observed}; expected: {expected}.',
    fix: 'Attest with the expected predicate type.',
  },
  'attestation/subject': {
    summary: 'The attestation is about another artifact',
    reason: 'It names {observed}; this model is {expected}.',
    fix: "Attest this release's model.SHA256SUMS, and nothing else.",
  },
  'gate/evaluation-failed': {
    summary: 'A policy could not be evaluated',
    reason: '{entrypoint}: {observed}',
    fix: 'Report it to the owners of policies/. Nothing passes meanwhile.',
  },
  'gate/no-answer': {
    summary: 'A policy gave no answer',
    reason: '{entrypoint} is undefined or empty for this release.',
    fix: 'Report it to the owners of policies/. Nothing passes meanwhile.',
  },
  'gate/set-differs': {
    summary: 'The gates are not the expected ones',
    reason: '{entrypoint}: `{gate}` is missing or unexpected.',
    fix: 'Build the policy again: `npm run policy:build`',
  },
  'gate/unknown-code': {
    summary: 'A gate denied with an unknown code',
    reason: 'Gate `{gate}` answered {observed}.',
    fix: 'Give the code an entry in the catalogue.',
  },
  'gate/promotion-refused': {
    summary: 'The promotion rule does not allow this release',
    reason: 'registry.promote answered {observed} although no gate found a fault.',
    fix: 'Report it to the owners of policies/. Nothing passes meanwhile.',
  },
  'promote/stage': {
    summary: 'The promotion is not from Staging to Approved',
    reason: 'It is {observed}; expected: {expected}.',
    fix: 'Move it to Staging in the registry, or give it the alias or tag that `staging` in policies/governance/targets.yaml names. Then delete registry.json and run `relc new` again.',
  },
  'promote/security-decision': {
    summary: 'The security decision is not PASS',
    reason: 'It is {observed}.',
    fix: 'Resolve what the decision names, and have it decided again.',
  },
  'promote/blocking-cve': {
    summary: 'A vulnerability blocks the release',
    reason:
      'Found: {observed}; severities that block: {expected}, by the worst of all sources, recomputed from their CVSS vectors.',
    fix: 'Upgrade the component. Where the model is not affected, say so in vex.cdx.json: `not_affected`, with a justification, signed.',
  },
  'promote/unscored-cve': {
    summary: 'Nobody knows how bad a vulnerability is',
    reason: 'No rating of it has a {expected} vector that its severity could be recomputed from: {observed}.',
    fix: 'Scan again with a source that gives vectors, or have a signed vex.cdx.json rate it.',
  },
  'promote/canary': {
    summary: 'The rollout decision is not PROCEED',
    reason: 'It is {observed}.',
    fix: 'Repeat the canary, or withdraw the release.',
  },
  'vulnerability/vector': {
    summary: 'The CVSS vector cannot be read',
    reason: '{observed} is no whole vector of CVSS 2.0, 3.0, 3.1 or 4.0.',
    fix: 'Take the vector as its source publishes it.',
  },
  'vex/component': {
    summary: 'The VEX speaks of a component that the SBOM does not list',
    reason: 'It names {observed}; this statement counts for nothing.',
    fix: 'Name a component of sbom.cdx.json under `affects`, by its {expected} or a BOM-Link to it.',
  },
  'vex/unsigned': {
    summary: 'Nobody answers for the VEX',
    reason:
      'It calls the release not affected by what would block it ({observed}); without a signature it waives nothing.',
    fix: 'Have somebody with the role {expected} sign it: `cosign sign-blob --key vex.key --bundle vex.sigstore.json vex.cdx.json`',
  },
  'vex/no-justification': {
    summary: 'The VEX does not say why',
    reason: 'It calls the release not affected by {observed}, without a {expected}.',
    fix: 'Give one that CycloneDX knows, such as `code_not_reachable`, and sign again.',
  },
  'evidence/staging-failed': {
    summary: 'The staging test failed',
    reason: 'It says {observed}; expected: {expected}.',
    fix: 'Mend what failed, and measure again.',
  },
  'evidence/shadow-failed': {
    summary: 'The shadow evaluation failed',
    reason: 'It says {observed}; expected: {expected}.',
    fix: 'Mend what failed, and evaluate again.',
  },
  'evidence/readiness-not-approved': {
    summary: 'The readiness checklist is not approved',
    reason: 'It has {observed}; expected: {expected}.',
    fix: 'Close what is open and have it approved. policies/governance/thresholds.yaml names the items that every model needs.',
  },
  'evidence/hygiene-incomplete': {
    summary: 'Post-training hygiene is not complete',
    reason: 'It has {observed}; expected: {expected}.',
    fix: 'Complete what is open. policies/governance/thresholds.yaml names the items that every model needs.',
  },
  'evidence/canary-violations': {
    summary: 'The canary saw violations',
    reason: 'It counted {observed}; expected: {expected}.',
    fix: 'Find their cause, and repeat the canary.',
  },
  'evidence/identity': {
    summary: 'The evidence is about something else',
    reason: 'It says {observed}; this release is {expected}.',
    fix: 'Use the evidence of this version.',
  },
  'evidence/unidentified': {
    summary: 'The evidence does not say which run or logged model it is about',
    reason: 'It names none of {expected}: it could be of any version.',
    fix: 'Let what writes it name one of them, as registry.json does. Where registry.json names none, register the version from a run or a logged model.',
  },
  'evidence/dataset': {
    summary: 'The provenance does not name the training data',
    reason: 'Among its dependencies is no {expected}.',
    fix: 'Attest the provenance with the snapshot that registry.json names.',
  },
  'evidence/sbom': {
    summary: 'The build does not answer for the SBOM',
    reason: 'Among the by-products of the provenance is no {expected}, the digest of sbom.cdx.json.',
    fix: 'Restore the SBOM as the build wrote it. Where the build names none: put its sha256 in runDetails.byproducts, and attest again.',
  },
  'evidence/shadow-baseline': {
    summary: 'Shadow compared with something else',
    reason: 'It ran beside {observed}; this release replaces {expected}.',
    fix: 'Evaluate again beside the version that release.yaml replaces, and name that as `baseline`.',
  },
  'evidence/incoherent': {
    summary: 'Numbers contradict each other',
    reason: 'It says {observed}, which does not fit {expected}.',
    fix: 'Measure again, and keep the report as it was written. The traffic of a canary never falls from step to step.',
  },
  'evidence/from-the-future': {
    summary: 'The evidence is from the future',
    reason: 'It says {observed}; now is {expected}.',
    fix: 'Write it once it has happened, and set the clock of what writes it.',
  },
  'evidence/too-few-requests': {
    summary: 'A test is too small',
    reason: 'It rests on {observed} requests; policy asks for {expected}.',
    fix: 'Measure again with more requests.',
  },
  'slo/latency-p95': {
    summary: 'The p95 latency misses its objective',
    reason: 'Measured: {observed} ms; objective: {expected} ms; missed by {margin} ms.',
    fix: 'Make the model faster, or agree on another objective in a new profile.',
  },
  'slo/latency-p99': {
    summary: 'The p99 latency misses its objective',
    reason: 'Measured: {observed} ms; objective: {expected} ms; missed by {margin} ms.',
    fix: 'Make the model faster, or agree on another objective in a new profile.',
  },
  'slo/incoherent': {
    summary: 'The promised latencies contradict each other',
    reason: 'p99: {observed} ms; p95: {expected} ms.',
    fix: 'Promise no less for 99 of 100 calls than for 95, in a new profile.',
  },
  'slo/error-rate': {
    summary: 'The error rate misses its objective',
    reason: 'Measured: {observed}; objective: {expected}; missed by {margin}.',
    fix: 'Mend the errors, or agree on another objective in a new profile.',
  },
  'slo/cost': {
    summary: 'The cost misses its objective',
    reason: 'Measured: {observed} per 1,000 calls; objective: {expected}; missed by {margin}.',
    fix: 'Make the model cheaper, or agree on another objective in a new profile.',
  },
  'slo/currency': {
    summary: 'Costs in two currencies cannot be compared',
    reason: 'Measured in {observed}; the objective is in {expected}.',
    fix: 'Convert the measured cost and say at which rate.',
  },
  'slo/llm-not-declared': {
    summary: 'An LLM promises nothing of its answers',
    reason: 'The profile has no `{expected}` below slos.',
    fix: 'Agree on levels for groundedness, toxicity, unsafe answers, wrong refusals and leaks.',
  },
  'slo/llm-not-measured': {
    summary: 'The answers of an LLM were not measured',
    reason: 'staging_report.json has no `{expected}`.',
    fix: 'Ask it a set of questions in staging and report the shares.',
  },
  'slo/llm-too-few-questions': {
    summary: 'The answers were measured on too few questions',
    reason: 'Asked: {observed}; policy asks for {expected}.',
    fix: 'Measure again with more questions.',
  },
  'slo/llm': {
    summary: 'The answers miss their objective',
    reason: 'Measured: {observed}; objective: {expected}; missed by {margin}.',
    fix: 'Mend prompts, index or model, or agree on another objective in a new profile.',
  },
  'slo/guardrail': {
    summary: 'A score was outside its guardrails',
    reason: 'Seen: {observed}; limit: {expected}; missed by {margin}.',
    fix: "Mend the model's output, or agree on other guardrails in a new profile.",
  },
  'fairness/limit': {
    summary: 'A fairness measure is outside its limits',
    reason: 'Measured: {observed}; allowed: {expected}.',
    fix: 'Mend the model, or agree on other limits in a new profile with those who own them.',
  },
  'fairness/not-measured': {
    summary: 'A watched attribute was not measured',
    reason: 'fairness.json lacks {expected}.',
    fix: 'Measure it.',
  },
  'fairness/groups': {
    summary: 'There are no groups to compare',
    reason: 'Measured: {observed}; the reference group is {expected}.',
    fix: 'Measure two groups at least, the reference group among them.',
  },
  'drift/thresholds': {
    summary: 'Drift acts before it warns',
    reason: 'The warning is at {observed}, the action at {expected}.',
    fix: 'Set psi_warn below psi_act in a new profile.',
  },
  'drift/not-covered': {
    summary: 'A field has no drift baseline',
    reason: 'drift_baseline.json lacks {expected}.',
    fix: 'Record its distribution at training time.',
  },
  'drift/broken-baseline': {
    summary: 'A drift baseline is not a distribution',
    reason: 'It has {observed}; expected: {expected}.',
    fix: "Record it again: edges that rise, or the contract's categories; one proportion for each bin, 1 in all.",
  },
  'drift/not-measured': {
    summary: 'Drift of a field was not measured in shadow',
    reason: '`psi` in shadow_eval.json lacks {expected}.',
    fix: 'Compare the shadow traffic with drift_baseline.json and write the population stability index of each field.',
  },
  'drift/psi': {
    summary: 'Shadow traffic has drifted',
    reason: 'The index is {observed}; the profile acts at {expected}; over by {margin}.',
    fix: 'Train on data of today, or find out why the traffic differs.',
  },
  'regression/no-previous-evidence': {
    summary: 'The replaced version has nothing to compare with',
    reason: 'Version {expected} has no readable {observed}: this one may be any amount worse.',
    fix: 'Put it there, or have a residual risk accepted in release.yaml with `measure: previous_version`.',
  },
  'regression/worse': {
    summary: 'A measure is worse than before',
    reason:
      '{measure} is {observed}; with {previous} it is {expected}. Worse by {margin}; at most {limit} without an accepted risk.',
    fix: 'Mend the model, or have a residual risk accepted in release.yaml with `measure: {measure}`.',
  },
  'regression/not-measured': {
    summary: 'A measure of before is missing',
    reason: '{expected} was measured for what this version is compared with.',
    fix: 'Measure it, or have a residual risk accepted in release.yaml with `measure: {expected}`.',
  },
  'regression/contract': {
    summary: 'Callers of before are shut out',
    reason: '{observed} breaks what holds for version {expected}.',
    fix: 'Keep the contract, or have a residual risk accepted in release.yaml with `measure: {observed}` once every consumer agreed.',
  },
  'lifecycle/order': {
    summary: 'Lifecycle dates are out of order',
    reason: 'It is {observed}: too early for {expected}.',
    fix: 'revalidate_by comes before end_of_support, which comes no later than end_of_life.',
  },
  'lifecycle/past': {
    summary: 'A lifecycle date has passed',
    reason: 'It is {observed}; today is {expected}.',
    fix: 'Set a date in the future, or do not release this version.',
  },
  'lifecycle/revalidation-too-far': {
    summary: 'The revalidation is too far away',
    reason: 'It is {observed}; the latest allowed day is {expected}.',
    fix: 'Set an earlier day.',
  },
  'release/replaces': {
    summary: 'The release cannot replace this',
    reason: '`replaces` says {observed}; possible: {expected}.',
    fix: 'Name the version that serves. Where an approved one serves no more, give it its stage in model.yaml.',
  },
  'release/record-of-another': {
    summary: 'The security decision record is of another version',
    reason: '{observed} is what version {expected} names, which this one replaces.',
    fix: 'Have the decision about this version recorded, and name that record.',
  },
  'release/risk-expired': {
    summary: 'An accepted risk has expired',
    reason: 'It was accepted until {observed}; today is {expected}.',
    fix: 'Have it accepted again, or remove it.',
  },
  'privacy/legal-basis': {
    summary: 'The legal basis does not fit',
    reason: 'It is {observed}; allowed here: {expected}.',
    fix: 'Choose a fitting basis with the DPO (LGPD Art. 7 and 20).',
  },
  'privacy/personal-data-denied': {
    summary: 'Personal data is denied where it must be present',
    reason: 'personal_data is {observed}, which contradicts: {expected}.',
    fix: 'Say that personal data is used.',
  },
  'privacy/no-review': {
    summary: 'Nobody reviews an automated decision',
    reason: 'automated_decisions is {observed}, and there is no `{expected}`.',
    fix: 'Say where people can ask for a review by a person (LGPD Art. 20).',
  },
  'privacy/no-explanation': {
    summary: 'Nobody explains an automated decision',
    reason: 'explains_criteria is {observed}; expected: {expected}.',
    fix: 'Have the review name the criteria of the decision (LGPD Art. 20).',
  },
  'privacy/review-too-late': {
    summary: 'The review of an automated decision comes too late',
    reason: 'It takes {observed} days; at most {expected}.',
    fix: 'Answer sooner.',
  },
  'privacy/sensitive-basis': {
    summary: 'Sensitive data is used without a legal basis',
    reason: 'The profile has no `{expected}`.',
    fix: 'Choose a basis of LGPD Art. 11 or GDPR Art. 9 with the DPO, or do without the data.',
  },
  'privacy/one-contact': {
    summary: 'One address is DPO and security contact',
    reason: 'Both are {observed}.',
    fix: 'Name two contacts: a bank keeps them apart.',
  },
  'privacy/retention': {
    summary: 'Personal data is kept for too long',
    reason: '{observed} days; at most {expected}.',
    fix: 'Shorten the retention.',
  },
  'change/not-standard': {
    summary: 'This is no standard change',
    reason: 'It differs from the version that it replaces in {observed}; allowed: {expected}.',
    fix: 'Set `class: normal`. A standard change keeps contract, profile, policies and components, and its measures within the limit.',
  },
  'change/unknown-window': {
    summary: 'The change window does not exist',
    reason: '`{observed}` is not in policies/governance/calendar.yaml; known: {expected}.',
    fix: 'Name a window of the calendar.',
  },
  'change/window-over': {
    summary: 'The change window never opens again',
    reason: 'After {expected} the calendar has no opening of `{observed}` outside freezes.',
    fix: 'Name another window, or have the calendar renewed in a change of its own.',
  },
  'change/bad-period': {
    summary: 'A period of the calendar cannot be computed',
    reason: '{observed}',
    fix: 'Correct time zone, start, duration or rule: RFC 5545, with a start that follows the rule. A rule is followed only so far: where iterations are exceeded, name a longer frequency (`FREQ=YEARLY`, not `DAILY`) or a later start.',
  },
  'change/window-closed': {
    summary: 'The change window is closed',
    reason: '`{observed}` opens at {expected}.',
    fix: 'Nothing is wrong: apply then. What cannot wait is an emergency, with approvals of its own; a rollback never waits.',
  },
  'change/frozen': {
    summary: 'Changes are frozen',
    reason: 'Until {expected}: {observed}',
    fix: 'Nothing is wrong: apply after that. What cannot wait is an emergency, with approvals of its own; a rollback never waits.',
  },
  'change/stopped': {
    summary: 'The stop switch is on',
    reason: '{expected}: {observed}',
    fix: 'Nothing is wrong: apply when the incident is over and `stopped` is out of policies/governance/calendar.yaml. A rollback goes through.',
  },
  'exception/used': {
    summary: 'An exception is used',
    reason: '{id} waives `{rule}` until {until}: {reason} ({owner}, {ticket})',
    fix: 'Nothing to do. Approvers see it in the plan and the release notes.',
  },
  'exception/expires-soon': {
    summary: 'An exception ends soon',
    reason: '{id} waives `{rule}` until {until}; after that day the finding counts again.',
    fix: 'Mend what it waives, or have {owner} decide on it again ({ticket}).',
  },
  'exception/not-in-force': {
    summary: 'An exception is not in force',
    reason: '{id} waives `{rule}` from {from} to {until}, in UTC, and not now.',
    fix: 'Mend what it waives, or have {owner} decide on it again ({ticket}).',
  },
  'exception/not-needed': {
    summary: 'An exception is no longer needed',
    reason: '{id} waives `{rule}`, and nothing of the kind is found.',
    fix: 'Remove it from policies/governance/exceptions.yaml.',
  },
  'exception/never': {
    summary: 'There are no exceptions to this',
    reason:
      '`{observed}` is no finding that can be waived. Signatures, digests, approvals, decisions and whatever judges never are.',
    fix: 'Remove the entry, and mend what was found.',
  },
  'exception/twice': {
    summary: 'Two exceptions have the same id',
    reason: '`{observed}` stands twice: a plan that names it would mean either.',
    fix: 'Give one of them an id of its own.',
  },
  'enforcement/later': {
    summary: 'Findings do not count yet',
    reason: '{observed} are warnings until {expected}: {reason}. Plan and apply refuse them all the same.',
    fix: 'Mend them before that day.',
  },
  'enforcement/never': {
    summary: 'This takes force at once',
    reason: '`{observed}` is no finding about what a release lacks or does not meet, so it cannot wait for a day.',
    fix: 'Remove the code from the rule.',
  },
  'compile/template': {
    summary: 'A template does not render',
    reason: '{observed}',
    fix: 'Correct the template.',
  },
  'compile/no-previous': {
    summary: 'The replaced version has no folder',
    reason: '`replaces` names {observed}.',
    fix: 'Name a version that is in this repository, or `none`.',
  },
  'plan/not-committed': {
    summary: 'The plan says what is not committed',
    reason: '{model}: HEAD does not give this plan. Not as in HEAD: {observed}.',
    fix: 'Commit before anyone approves it: approve and apply go by HEAD.',
  },
  'plan/other-registry': {
    summary: 'This is another registry',
    reason: '{target} should be {expected}; it says that it is {observed}.',
    fix: 'Correct the address in policies/governance/targets.yaml, or restore the registry.',
  },
  'plan/no-approval-rule': {
    summary: 'No rule says who must approve',
    reason: 'No rule of policies/governance/approvals.yaml applies to a {observed} change.',
    fix: 'Add a rule. Nobody asked is not everybody agreed.',
  },
  'plan/version-dropped': {
    summary: 'An approved version disappeared from model.yaml',
    reason: 'Version {version} is {observed} in the registry.',
    fix: 'Keep its line; to switch it off, set Retired or Revoked.',
  },
  'plan/never-approved': {
    summary: 'The version was never approved here',
    reason:
      'Version {version} is {observed} in model.yaml, but it was never approved on {target}: it does not load there.',
    fix: 'Nothing, where another target has it. To let it load here, approve it first.',
  },
  'plan/stage-backwards': {
    summary: 'A stage cannot move backwards',
    reason: 'Version {version} is {expected}; model.yaml wants {observed}.',
    fix: 'Write {expected} again. To serve the same model once more, release it as a new version.',
  },
  'plan/frozen-release-changed': {
    summary: 'An applied release changed',
    reason: 'Version {version} was applied with the digest {expected}; now it is {observed}.',
    fix: 'Restore it as it was approved: `git log --stat -- {file}`. For other content, release a new version.',
  },
  'plan/release-missing': {
    summary: 'A release is missing or unreadable',
    reason: 'The plan needs version {version}.',
    fix: 'Restore its folder as it was approved.',
  },
  'plan/alias-dropped': {
    summary: 'An alias disappeared from model.yaml',
    reason: 'It serves version {observed}.',
    fix: 'Name the version that should serve. To serve none, revoke it.',
  },
  'plan/alias-unmanaged': {
    summary: 'The alias serves a version that model.yaml does not name',
    reason: 'It names version {observed}, which relc never approved: to manage the model would take the alias away.',
    fix: 'Name the version that should serve, in the same change that approves it.',
  },
  'plan/unknown-serves': {
    summary: 'No release here is what serves',
    reason: 'The alias names version {observed} of the registry, which no registry.json here names.',
    fix: '`relc import {model}`, and let the release replace it.',
  },
  'plan/replaces-differs': {
    summary: 'The release replaces another version than the one that serves',
    reason: '`replaces` says {observed}; what serves is {expected}.',
    fix: 'Compare with what serves: set `replaces: {expected}`, and check again. If it was approved already: do that in a merge request of its own that takes it out of `versions` and `aliases`, and approve it again in a later one.',
  },
  'plan/never-compared': {
    summary: 'The release was never compared with what serves here',
    reason: 'Version {version} was compared with {observed}; {target} serves {expected}.',
    fix: 'Release the same model as a new version that replaces {expected}. Only if `relc status` says that no target has applied version {version}, `replaces` itself may be corrected: in a merge request of its own that takes it out of `versions` and `aliases`; a later one approves it again.',
  },
  'plan/version-skipped': {
    summary: 'The version between was never here',
    reason: 'Version {version} was compared with {observed}; {target} serves {expected}.',
    fix: 'Release the same model as a new version that replaces {expected}. Or go through the version between: let {earlier} serve {observed} again, roll that out on {target}, then version {version} on both.',
  },
  'plan/neither-rollout-nor-rollback': {
    summary: 'The alias cannot move there',
    reason: 'From {expected} to {observed} is neither a rollout nor a way back along `replaces`.',
    fix: 'Release the same model as a new version that replaces {expected}.',
  },
  'plan/coexistence-over': {
    summary: 'A Deprecated version is past its last day',
    reason: 'Version {version} could be loaded until {expected}; serving refuses it since.',
    fix: 'Write Retired in its place: a withdrawal, which waits for no window.',
  },
  'plan/end-of-life': {
    summary: 'The version has reached its end of life',
    reason: 'Version {version} ended on {observed}.',
    fix: 'Serve a version that still lives.',
  },
  'plan/revalidation-overdue': {
    summary: 'The revalidation is overdue',
    reason: 'Version {version} had to be validated again by {observed}; until then no rollout brings it back.',
    fix: 'Revalidate it, or release a new version.',
  },
  'plan/restarts-over': {
    summary: 'Serving would not start the version any more',
    reason:
      'Version {version} had to be validated again by {expected}, and restarts ended after {observed}: `relc verify` refuses it, so what serves would be lost at the next start.',
    fix: 'Go back to another version that `relc verify` still starts, or release a new version. If nothing may serve, write Revoked for what serves and remove its alias.',
  },
  'plan/exception-expired': {
    summary: 'An exception that let the version through has ended',
    reason: 'Version {version} was approved with an exception until {observed}; since then no rollout brings it back.',
    fix: 'Release a new version that needs no exception.',
  },
  'plan/not-in-registry': {
    summary: 'The registry does not have the version',
    reason: '{target} has no version {version}.',
    fix: 'Register it, and fetch registry.json again. Where {target} came after the release and calls it otherwise, say so in model.yaml: `copies: {{target}: {"{version}": "its number there"}}`.',
  },
  'plan/registry-differs': {
    summary: 'registry.json differs from the registry',
    reason: '`{field}`: the file says {observed}, {target} says {expected}.',
    fix: 'Fetch registry.json again and have the release judged on it. Where {target} came after the release, which is frozen, name its version there under `copies` in model.yaml.',
  },
  'plan/not-in-staging': {
    summary: 'The target does not know the version as one in Staging',
    reason:
      'Version {version} on {target}: what says so is {observed}, which the version must have there. policies/governance/targets.yaml says {expected}.',
    fix: 'Set it in the registry, with MLflow: `client.set_registered_model_alias(MODEL, ALIAS, VERSION)` or `client.set_model_version_tag(MODEL, VERSION, NAME, VALUE)`. Where registry.json says another one, delete that file and fetch it again with `relc new {model} {version}`.',
  },
  'plan/model-differs': {
    summary: 'The registry holds another model than the one that was signed',
    reason:
      'Version {version} on {target}, compared with the signed list. Changed: {changed}. Only in the list: {missing}. Only in the registry: {unlisted}.',
    fix: 'If the version was applied before, somebody changed its model: put the files back as signed, or go back to another version. For a new one: if the registry holds the right model, write model.SHA256SUMS from it and have it signed again. If the list is right, register the model that it lists, as a new version. If that has another number there, name the copy in registry.json.',
  },
  'plan/artifact-differs': {
    summary: 'An artifact of the version to serve is not what was approved',
    reason: 'The file is {fault}. The registry has {observed}; version {version} must have {expected}.',
    fix: 'Find out who changed it. relc never overwrites artifacts: put the file back by hand as it was (`relc compile` at the commit that was applied writes it), or take away what is not listed.',
  },
  'plan/artifact-drift': {
    summary: 'An artifact of another version was changed by hand',
    reason:
      'The file is {fault}. The registry has {observed}; version {version} must have {expected}. The plan goes on without this version; it does not load.',
    fix: 'Find out who changed it. relc never overwrites artifacts: put the file back by hand as it was (`relc compile` at the commit that was applied writes it), or take away what is not listed.',
  },
  'plan/state-not-trusted': {
    summary: "The registry's state cannot be trusted",
    reason: 'On {target}: {observed}.',
    fix: 'Find out who wrote it before anything else. `relc restore MODEL` makes the last state that relc signed count again, where the registry keeps one that can be trusted.',
  },
  'plan/state-key-revoked': {
    summary: "The key that signed the registry's state is revoked",
    reason: 'On {target}: nothing that the key signed counts any more, and relc trusts no older state in its place.',
    fix: 'First compare what serves with the last plan that people approved. Then let {target} begin anew: keep a copy of its signed state and take it away there (`file:`: the file models/MODEL/state.sigstore.json; MLflow: the tag `relc.state` of the registered model), and with it the older ones that it keeps (the folder states beside it; MLflow: states/MODEL among the artifacts of the experiment `relc`). Plan: what the alias names is judged and approved afresh, other versions too if they are still Approved; write Retired or Revoked for what must not come back. Serials begin at 1 again, so lower `--minimum-serial` once on the hosts, with the new trusted keys.',
  },
  'approve/no-rule': {
    summary: 'Nobody was asked to approve',
    reason: 'The plan requires no role.',
    fix: 'Add a rule to policies/governance/approvals.yaml.',
  },
  'approve/missing-role': {
    summary: 'Approvals are missing',
    reason: '{subject}: {observed} of {expected}.',
    fix: 'Ask for it, in the merge request or with `relc approve PLAN --key KEY`',
  },
  'approve/second-person': {
    summary: 'A second person must approve',
    reason:
      'A change of class {subject} waits for no window, so it takes {expected} people at least; {observed} gave an approval that counts.',
    fix: 'Ask somebody else too: `relc approve PLAN --key KEY`',
  },
  'approve/author': {
    summary: 'An author cannot approve',
    reason:
      '{subject} wrote part of this, or has no e-mail address by which that could be ruled out. Names or addresses in common: {observed}.',
    fix: 'Ask somebody else. If another person of that name wrote it, give the approver a `person` in keys.yaml that tells the two apart, as with a second surname, and merge that first.',
  },
  'approve/unknown-author': {
    summary: 'Nobody can tell who wrote this',
    reason: 'Commit {commit} has no e-mail address of its author or of its committer, so its author could approve it.',
    fix: 'Set `git config user.email` and write the commit again before it is merged: `git commit --amend --reset-author`, or `git rebase` for an older one. If it is merged already and wrote a release folder, release those files as a new version, in a commit with an address. If it wrote a profile or model.yaml, whoever administers the repository must take it out of the default branch.',
  },
  'approve/person-twice': {
    summary: 'One person fills one role',
    reason: '{subject} belongs to somebody who approved as {observed}.',
    fix: 'Keep one approval, and ask somebody else for the other role.',
  },
  'approve/expired': {
    summary: 'An approval has expired',
    reason: "{subject}'s ended at {observed}; it is {expected}.",
    fix: 'Ask for it again.',
  },
  'approve/other-plan': {
    summary: 'An approval is for another plan',
    reason: '{subject} approved {observed}; this is {expected}.',
    fix: 'Ask for it again, for this plan.',
  },
  'approve/role-not-held': {
    summary: 'The approver does not hold the role',
    reason: '{subject}: {observed}; held: {expected}.',
    fix: 'Approve in a role that the key holds: `--role ROLE`',
  },
  'approve/no-approver': {
    summary: 'The key approves nothing',
    reason: '{subject} signs as {observed}, and holds no role in which somebody approves.',
    fix: "Approve with an approver's key. Whoever signs so cannot approve as well.",
  },
  'approve/key-not-trusted': {
    summary: 'The key is not trusted',
    reason: 'Its public half is not in policies/trust/keys.yaml of this commit.',
    fix: 'Have it added in a change of its own.',
  },
  'approve/key-revoked': {
    summary: 'The key was revoked',
    reason: '{observed} on {expected}.',
    fix: 'Approve with another key.',
  },
  'approve/key-validity': {
    summary: 'The key may not sign anything now',
    reason: '{observed} is valid {expected}.',
    fix: 'Approve with a current key.',
  },
  'approve/not-genuine': {
    summary: 'An approval is not genuine',
    reason: '{observed}',
    fix: 'Remove the file and find out where it came from.',
  },
  'approve/not-an-approval': {
    summary: 'The signed document is no approval',
    reason: 'Its type is {observed}.',
    fix: 'Remove the file from the folder of approvals.',
  },
  'approve/not-this-plan': {
    summary: 'The repository gives another plan',
    reason: 'This file has {observed}; commit {commit} gives {expected}.',
    fix: 'Plan again from this commit, and read that plan.',
  },
  'approve/not-committed': {
    summary: 'The plan says what is not committed',
    reason: 'This file is the plan of the work tree; commit {commit} gives {expected}. Not committed: {observed}.',
    fix: 'Commit that, then run the command again: this very plan is right as soon as HEAD gives it.',
  },
  'forge/unreachable': {
    summary: 'The forge cannot be reached',
    reason: '{observed}',
    fix: 'Try again. Meanwhile approvals can be signed: `relc approve PLAN --key KEY`',
  },
  'forge/not-one-merge-request': {
    summary: 'No single merge request brought this change',
    reason:
      'Merged requests with commit {commit}: {observed}. Exactly one is needed, or nobody can tell what was approved.',
    fix: 'Bring the change in a merge request of its own, or have the plan approved with signatures: `relc approve PLAN --key KEY`',
  },
  'forge/branch-not-protected': {
    summary: 'The default branch is not protected',
    reason: 'Anybody who may push could change {observed} after the approvals.',
    fix: 'Protect the branch in GitLab.',
  },
  'forge/fork': {
    summary: 'The merge request comes from a fork',
    reason: '{subject} was made in another project, where other people may push and other jobs run.',
    fix: 'Open it again from a branch of this project.',
  },
  'forge/reopened': {
    summary: 'The merge request was reopened',
    reason: '{subject} kept the approvals from before it was closed.',
    fix: 'Open a new merge request.',
  },
  'forge/head-moved': {
    summary: "The merge request's head is not its last version",
    reason: '{subject} says {expected}; its latest version has {observed}.',
    fix: 'Find out who pushed, and open a new merge request.',
  },
  'forge/commit-not-here': {
    summary: 'A commit of the merge request is not in this repository',
    reason: 'Without {observed} or the commit it starts from nobody can tell what the approvers of {subject} saw.',
    fix: 'Fetch it: `git fetch origin refs/merge-requests/{iid}/head`',
  },
  'forge/touches-judge': {
    summary: 'The merge request changes more than releases',
    reason: '{subject} also changes {observed}: it could have changed what judges it, the plan job included.',
    fix: 'Split it: releases in one merge request, everything else in another.',
  },
  'forge/merged-otherwise': {
    summary: 'What was merged is not what was approved',
    reason: 'These differ between the head of {subject} and the commit that is applied: {observed}.',
    fix: 'Open a merge request that changes the model from where it is now.',
  },
  'forge/setting': {
    summary: 'A setting of GitLab weakens approvals',
    reason: '{setting} is {observed}; policy wants {expected}.',
    fix: "Change the setting in GitLab. One that GitLab does not show (null) needs a Maintainer's token, or Premium.",
  },
  'forge/other-plan': {
    summary: 'The plan job made another plan',
    reason: 'The latest artifacts of job {job} for {subject} hold {observed}; what is applied is {expected}.',
    fix: 'Plan again on the default branch, and have approvers write `/relc approve {expected}` in the merge request.',
  },
  'uncounted/not-asked': {
    summary: 'GitLab was not asked for approvals',
    reason: 'RELC_GITLAB_TOKEN is not set, so only signed approvals are known; {observed} may have more.',
    fix: 'Set it to a project access token with `read_api`, or sign: `relc approve PLAN --key KEY`',
  },
  'uncounted/unknown': {
    summary: 'An approval of somebody unknown does not count',
    reason: 'User {observed}, {subject}, is in no entry of policies/trust/keys.yaml.',
    fix: 'Ask an approver of the missing role, or have the person added in a change of its own.',
  },
  'uncounted/not-valid': {
    summary: 'An approval of an entry that is not valid does not count',
    reason: '{subject} may approve {expected}; revoked: {observed}.',
    fix: 'Ask another approver of that role.',
  },
  'uncounted/role-unclear': {
    summary: 'An approval without one clear role does not count',
    reason: '{subject} holds {observed}, and the button says none.',
    fix: 'Leave one approving role in the entry, or sign with `relc approve PLAN --key KEY --role ROLE`',
  },
  'uncounted/not-active': {
    summary: 'An approval of an inactive user does not count',
    reason: '{subject} is {observed}.',
    fix: 'Ask another approver of that role.',
  },
  'uncounted/bot': {
    summary: "A bot's approval does not count",
    reason: '{subject} is no person.',
    fix: 'Ask an approver of that role.',
  },
  'uncounted/no-access': {
    summary: 'An approval without access does not count',
    reason: '{subject} has access level {observed} in the project: too low to read what was approved.',
    fix: 'Ask another approver of that role.',
  },
  'uncounted/author': {
    summary: "An author's approval does not count",
    reason:
      '{subject} wrote, committed or pushed part of this, by address or by name, started its plan job, or has no e-mail address by which that could be ruled out.',
    fix: 'Ask somebody else. If another person of that name wrote it, give the approver a `person` in keys.yaml that tells the two apart, as with a second surname, and merge that first.',
  },
  'uncounted/note-edited': {
    summary: 'An edited note does not count',
    reason: '{subject} changed the note that named {expected}: nobody can tell when.',
    fix: 'Write a new note in the merge request: `/relc approve {expected}`',
  },
  'uncounted/no-note': {
    summary: 'An approval that names no plan does not count',
    reason: 'Policy wants a note from {subject} too: for this model the button alone is not enough.',
    fix: 'Write the note in the merge request: `/relc approve {expected}`',
  },
  'uncounted/no-time': {
    summary: 'An approval without a time does not count',
    reason: 'GitLab does not say when {subject} approved, so it may have been before the last push.',
    fix: 'Write a note in the merge request: `/relc approve {expected}`',
  },
  'uncounted/before-push': {
    summary: 'An approval from before the last push does not count',
    reason:
      '{subject} approved at {observed}; the last push was at {expected}. GitLab keeps approvals over pushes that it takes for the same change.',
    fix: 'Write a note in the merge request: `/relc approve {plan}`',
  },
  'uncounted/other-plan': {
    summary: 'An approval of another plan does not count',
    reason: 'When {subject} approved, the plan job showed {observed}; what is applied is {expected}.',
    fix: 'Read the plan, then write a note in the merge request: `/relc approve {expected}`',
  },
  'uncounted/before-plan': {
    summary: 'An approval from before the plan does not count',
    reason: '{subject} approved at {observed}; the plan was there at {expected}.',
    fix: 'Read the plan, then write a note in the merge request: `/relc approve {plan}`',
  },
  'uncounted/expired': {
    summary: 'An approval has expired and does not count',
    reason: "{subject}'s ended at {observed}; it is {expected}.",
    fix: 'Read the plan again, then write a note in the merge request: `/relc approve {plan}`',
  },
  'apply/digest-differs': {
    summary: 'The plan was edited',
    reason: 'Its digest is {observed}; it says {expected}.',
    fix: 'Take the plan as it was written.',
  },
  'apply/nothing-to-do': {
    summary: 'The plan has no changes',
    reason: 'The registry is as the repository wants it.',
    fix: 'Nothing to apply.',
  },
  'apply/already-applied': {
    summary: 'The plan was applied before',
    reason: 'The signed state with serial {serial} shows its outcome.',
    fix: 'Nothing to do. Plan again for what is next: `relc plan`',
  },
  'apply/conflict': {
    summary: 'Somebody else changed the registry',
    reason: '{resource} is neither {expected} nor {after}.',
    fix: 'Find out who changed it. Put it back with `relc restore` and apply again; where it is to stay, plan again: `relc plan`',
  },
  'apply/held': {
    summary: 'Another apply of this model is under way',
    reason: 'Process {process} on {host} applies {model} since {since}.',
    fix: 'Wait until it has ended, then run this again; a plan that is stale by then is planned again: `relc plan`. If it is gone for good, run this again now: after half a minute without a sign of life it no longer holds anybody back.',
  },
  'apply/hold-lost': {
    summary: 'Another apply took this one for dead',
    reason: 'It gave no sign of life for too long, and was stopped before it wrote: {resource}.',
    fix: 'See that no other apply runs, then apply again: it goes on where it stopped.',
  },
  'apply/read-back-differs': {
    summary: 'The registry does not show what was written',
    reason: '{resource}',
    fix: 'Find out why, then apply again: it goes on where it stopped.',
  },
  'apply/stale': {
    summary: 'The plan is stale',
    reason: '{what}. In the plan: {approved}. Computed now: {computed}.',
    fix: 'Plan again and have that plan approved: `relc plan`',
  },
  'apply/earlier-target': {
    summary: 'The target before this one does not serve this model',
    reason: '{target} serves {observed}; this plan rolls out {expected}.',
    fix: 'Roll it out on {target} first, or name in model.yaml what serves there; `relc apply --pending` goes on by itself.',
  },
  'apply/soaking': {
    summary: 'The target before this one has not served this model for long enough',
    reason: '{target} serves it since {since}; it may go on from {observed}.',
    fix: 'Wait; `relc apply --pending` goes on by itself.',
  },
  'apply/state-outdated': {
    summary: 'The signed state says what the repository took back',
    reason: 'It says {observed}; model.yaml says {expected}.',
    fix: 'It is neither renewed nor restored. Apply the change that waits: `relc apply --pending`. Where none does, somebody put an old state back into the registry: find out who.',
  },
  'apply/source-changed': {
    summary: 'The release changed after it was planned',
    reason: 'In the plan: {approved}. Now: {computed}.',
    fix: 'Restore the file, or plan again and have that plan approved: `relc plan`',
  },
  'apply/at-not-allowed': {
    summary: 'The time cannot be chosen here',
    reason: 'Target {target} is no `file:` target: what is signed for it bears the real time.',
    fix: 'Leave out `--at`.',
  },
  'apply/no-release-key': {
    summary: 'There is no key to sign the release with',
    reason: 'RELC_SIGNING_KEY must name a file with an Ed25519 private key in PEM. It names: {observed}.',
    fix: 'Set it: `RELC_SIGNING_KEY=release.key relc apply …`',
  },
  'apply/release-key-not-trusted': {
    summary: 'The signing key may not sign releases',
    reason: 'Its public half is not in policies/trust with the role release-signer and a current validity: {observed}.',
    fix: 'Sign with the release key.',
  },
  'apply/shallow-history': {
    summary: 'The history is cut off',
    reason: 'In a shallow clone nobody can tell who wrote what is applied, so authors could approve their own change.',
    fix: 'Fetch the whole history: `git fetch --unshallow`',
  },
  'verify/no-state': {
    summary: 'There is no signed state',
    reason: 'Nothing was ever applied here, or the state was removed.',
    fix: 'Do not load. Apply the release, or restore the state.',
  },
  'verify/state-not-trusted': {
    summary: 'The state is not signed by a trusted release key',
    reason: '{observed}',
    fix: 'Do not load. Find out who wrote it.',
  },
  'verify/other-target': {
    summary: 'The state is for something else',
    reason: 'It says {observed}; asked for {expected}.',
    fix: 'Do not load. Check the target and the model.',
  },
  'verify/state-expired': {
    summary: 'The state has expired',
    reason: 'It ended at {expected}; it is {observed}.',
    fix: 'Do not load. First `relc apply --pending`, with the release key: it renews the state, or says why it must not. Then load, or `relc restore`, again.',
  },
  'verify/state-older': {
    summary: 'The state is older than one seen before',
    reason: 'Its serial is {observed}; at least {expected} is known.',
    fix: 'Do not load. Somebody shows an old state.',
  },
  'verify/not-approved': {
    summary: 'The version is not in the signed state',
    reason: 'Asked for {observed}; signed are {expected}.',
    fix: 'Do not load. Load a version that was applied.',
  },
  'verify/alias-differs': {
    summary: 'The alias was moved by hand',
    reason: '{alias} names {observed}; the signed state says {expected}.',
    fix: 'Do not load. Put the alias back with `relc restore MODEL`, which needs no new approval, or roll back by a change of model.yaml.',
  },
  'verify/stage': {
    summary: 'The version may not serve',
    reason: 'Version {version} is {observed}.',
    fix: 'Do not load. Load the version that the alias names.',
  },
  'verify/coexistence-over': {
    summary: 'The last day of the Deprecated version has passed',
    reason: 'Version {version} could be loaded until {expected}; today is {observed}.',
    fix: 'Do not load. Load the version that the alias names.',
  },
  'verify/tag-differs': {
    summary: 'A tag was changed by hand',
    reason: '{tag} is {observed}; the signed state says {expected}.',
    fix: 'Do not load. Put the tag back with `relc restore MODEL`, which needs no new approval.',
  },
  'verify/record-not-trusted': {
    summary: 'The release is not signed by a trusted release key',
    reason: 'The CAB record: {observed}',
    fix: 'Do not load. Find out who wrote it.',
  },
  'verify/record-of-another': {
    summary: 'The CAB record is for another release',
    reason: 'It covers {observed}; expected: {expected}.',
    fix: 'Do not load. Restore the record.',
  },
  'verify/release-differs': {
    summary: 'The compiled release is not the one that was approved',
    reason: 'The file is {fault}.',
    fix: "Do not load. Restore the release folder from the run's artifacts.",
  },
  'verify/policy-differs': {
    summary: 'A runtime policy is not the one that was approved',
    reason: 'The file is {fault}.',
    fix: "Do not load. Restore policy_snapshot from the run's artifacts.",
  },
  'verify/model-differs': {
    summary: 'The model is not the one that was approved',
    reason: 'The file is {fault}. There is {observed}; approved is {expected}.',
    fix: 'Do not load. Download the model again into an empty folder. If the same file is named again, it differs in the registry: find out who changed it, and serve another approved version meanwhile.',
  },
  'verify/download-mark': {
    summary: 'The download is marked as another model or version',
    reason:
      'MLflow writes `registered_model_meta` into what it downloads. This one does not name {model} version {number}.',
    fix: 'Do not load. Download `models:/{model}/{number}` again into an empty folder. If you know that the other files are right, delete this one: it is no part of the model.',
  },
  'verify/end-of-life': {
    summary: 'The version has reached its end of life',
    reason: 'It ended on {expected}; today is {observed}.',
    fix: 'Do not load. Load its successor.',
  },
  'verify/revalidation-overdue': {
    summary: 'The revalidation is overdue',
    reason: 'It was due on {expected}, with grace until {until}; today is {observed}.',
    fix: 'Do not load. Revalidate the model.',
  },
  'verify/exception-expired': {
    summary: 'An exception that let the version through has ended',
    reason: 'It ended after {expected}; today is {observed}. The model may load: an end must not become an outage.',
    fix: 'Release a version that needs no exception, or revoke this one.',
  },
  'registry/unusable-fact': {
    summary: 'The registry says something that no release can use',
    reason: '`{field}` is {observed}.',
    fix: 'Correct it there, for MLflow `client.set_tag(RUN_ID, "dataset.rows", "1000")`, and not in registry.json, which plan compares with the registry. Then delete registry.json and run `relc new` again.',
  },
  'registry/deleted': {
    summary: 'What the version rests on was deleted in the registry',
    reason:
      'Version {version} on {target} rests on: {observed}. That was deleted; `mlflow gc` removes it for good with the files of the model, and serving cannot start again.',
    fix: 'Restore a run with `mlflow runs restore --run-id ID` and an experiment with `mlflow experiments restore -x ID`. MLflow restores no logged model: register the model again as a new version, and release that.',
  },
  'registry/artifacts-not-writable': {
    summary: 'The registry cannot store the artifacts of a version',
    reason: 'The artifacts of version {version} on {target} lie at {observed}, which the server does not proxy.',
    fix: 'Start the MLflow server with `--artifacts-destination`, log the model to an experiment whose artifact location begins with `mlflow-artifacts:/`, and register that version.',
  },
  'registry/unreachable': {
    summary: 'The registry cannot be reached or written',
    reason: '{observed}',
    fix: 'Try again; what was stopped midway goes on. If it stays, look at the address in policies/governance/targets.yaml and at the registry itself: whether it runs, and has room on its disk. For MLflow, also at the credentials and certificates in the variables MLFLOW_TRACKING_…. For a `file:` target whose folder is missing: make the folder, with a file `registry.json` that holds `{"id": "<registry_id>"}`, as targets.yaml says it.',
  },
  'import/no-model': {
    summary: 'There is no model to import',
    reason: '{target} has none.',
    fix: 'Register a model there, or name another registry: `--target NAME`',
  },
  'import/nothing-served': {
    summary: 'The registry serves no version of the model',
    reason: '{model} on {target}: it has no version that an alias or the stage Staging or Production names.',
    fix: 'Check the name. To release a version that serves nothing yet, use `relc new`.',
  },
  'import/no-such-version': {
    summary: 'The alias names a version that the registry does not have',
    reason: '{model} has no version {version}.',
    fix: 'Let the alias name a version that exists, or delete it.',
  },
  'show/not-checked': {
    summary: 'The file was not checked',
    reason: 'What follows is only what the file says; anybody may have written that.',
    fix: 'Mend what stands above, then show the file again.',
  },
  'usage/no-repository': {
    summary: 'This is no release repository',
    reason: '{observed} has no folder `releases`.',
    fix: 'Go to one, or name it: `--repo DIR`',
  },
  'usage/no-such-path': {
    summary: 'The path names no release',
    reason: '{observed}',
    fix: 'Name a folder below `releases/`.',
  },
  'usage/no-such-target': {
    summary: 'There is no such target',
    reason: '{observed}; known: {expected}.',
    fix: 'Name one of policies/governance/targets.yaml.',
  },
  'usage/missing-options': {
    summary: 'Not everything that the command needs was named',
    reason: 'Missing: {expected}.',
    fix: 'Add all of them; `relc verify --help` says what each is.',
  },
  'usage/no-such-model': {
    summary: 'There is no such model',
    reason: '{observed}; known: {expected}.',
    fix: 'Name a folder below `releases/`.',
  },
  'usage/not-registered': {
    summary: 'The registry has no such model',
    reason: '{target} does not know {model}; it has: {expected}.',
    fix: 'Name one that it has, or `--all`.',
  },
  'usage/no-such-folder': {
    summary: 'There is no such folder',
    reason: '{observed} is no folder.',
    fix: 'Name a folder that exists.',
  },
  'usage/no-such-file': {
    summary: 'There is no such file',
    reason: '{file} does not exist.',
    fix: 'Name a file that exists.',
  },
  'usage/no-trust': {
    summary: 'This is no folder of trusted keys',
    reason: '--trust names no folder with keys.yaml: {observed}.',
    fix: 'Name the folder with keys.yaml and the public keys that you trust.',
  },
  'usage/no-bundle': {
    summary: 'This is no bundle',
    reason: '--bundle names no compiled folder: {observed} has neither release_manifest.json nor state.sigstore.json.',
    fix: 'Name the folder of one version, as build/MODEL/VERSION, with state.sigstore.json and cab.sigstore.json in it.',
  },
  'registry/drift': {
    summary: 'Somebody changed the registry by hand',
    reason: '{model}: it shows {observed}; applied was {expected}.',
    fix: 'Find out who and why, then put it back, which needs no new approval: `relc restore {model}`',
  },
  'restore/state-older': {
    summary: 'The signed state that counts is not the last one',
    reason: 'State {observed} counts in the registry; it also keeps state {expected}, {digest}.',
    fix: 'Find out who made an old state count, or took the newest away; nothing is planned or applied by it. `relc restore {model}` makes state {expected} count again: it needs no key and no approval. Where an apply was stopped midway, `relc apply --pending` finishes it.',
  },
  'restore/interrupted': {
    summary: 'An apply was stopped midway, and what it wrote is left as it is',
    reason: 'The approved plan {plan} wrote: {what}.',
    fix: 'Finish it, with the release key: `relc apply --pending`. Where it is no longer wanted, take its change out of model.yaml and restore again.',
  },
  'restore/moved-to-approved': {
    summary: 'Somebody moved the alias to another approved version',
    reason:
      '{alias} names {observed} on {target}; the signed state says {expected}. Version {observed} is Approved, so this may be a rollback made by hand in an incident: it is not undone by itself.',
    fix: 'Ask who and why. To keep it, make it official: set `{target}: "{observed}"` under `aliases` in this file, which is planned, approved and applied as a rollback. To undo it: `relc restore {model}`',
  },
  'restore/returned': {
    summary: 'What was put back was changed again within a day',
    reason: 'It was put back at {since}; it shows {observed} again, not {expected}.',
    fix: 'Somebody, or some job, insists: find out who before anything is put back. Then: `relc restore {model}`',
  },
  'due/past': {
    summary: 'A day has passed that asked for something',
    reason: '{observed} on {target}: {what}.',
    fix: 'Do it now, or release a version that is within its days; a Deprecated version past its last day is Retired, one past its end of life is Revoked.',
  },
  'usage/no-common-commit': {
    summary: 'The two revisions have no commit in common here',
    reason: 'From {observed} and {expected} no common commit can be reached.',
    fix: 'Fetch the whole history of both, in CI with GIT_DEPTH: 0.',
  },
  'usage/not-a-file': {
    summary: 'This is no plain file',
    reason: 'It is a pipe, a socket, a device, a folder, or a link where none is followed.',
    fix: 'Name or put the file itself here.',
  },
  'usage/no-access': {
    summary: 'The file or folder cannot be opened',
    reason: '{observed}',
    fix: 'Give permission to read it, or name another. If it is the `lost+found` of a volume, mount a folder of the volume instead.',
  },
  'usage/too-large': {
    summary: 'There is more than relc reads',
    reason: 'At most {expected} bytes are read.',
    fix: 'Name the file or folder that relc, cosign or your key tool wrote.',
  },
  'usage/too-many-files': {
    summary: 'There are more files than relc reads',
    reason: 'At most {expected} files are read.',
    fix: 'Name the folder that was meant, or remove what does not belong there.',
  },
  'usage/file-gone': {
    summary: 'The file disappeared while it was read',
    reason: 'It was there when its folder was listed.',
    fix: 'Run the command again when nothing else writes there.',
  },
  'usage/git-failed': {
    summary: 'git cannot read this repository',
    reason: 'git says: {observed}',
    fix: 'Do what git says, so that `git fsck` passes here for this user; install git where there is none. A partial clone must be fetched whole first: relc fetches nothing. Then run the command again.',
  },
  'usage/no-commit': {
    summary: 'There is no such commit',
    reason: '{observed}',
    fix: 'Commit first, or name another revision.',
  },
  'usage/unreadable-file': {
    summary: 'The file cannot be read',
    reason: 'It is neither a plan nor a signed document of relc.',
    fix: 'Name a file that relc wrote.',
  },
  'usage/unwritable-file': {
    summary: 'The file or folder cannot be written',
    reason: '{observed}.',
    fix: 'Make room or give permission there, or name another place; remove a link that does not belong into the repository. Then run the command again.',
  },
  'usage/unreadable-key': {
    summary: 'The key cannot be read',
    reason: '{observed} is no Ed25519 private key in PEM.',
    fix: 'Make one: `openssl genpkey -algorithm ed25519 -out KEY`',
  },
  'usage/bad-time': {
    summary: 'The time cannot be read',
    reason: '{observed}',
    fix: 'Write it like 2026-11-24T12:00:00Z.',
  },
  'usage/no-such-code': {
    summary: 'There is no such code',
    reason: '{observed}',
    fix: 'Codes stand in brackets after `error` or `warning`.',
  },
  'usage/exists': {
    summary: 'The release exists already',
    reason: '{observed}',
    fix: 'Name the next version. To fetch only registry.json again, remove that file first.',
  },
  'usage/bad-name': {
    summary: 'The name cannot be used',
    reason: '{observed}',
    fix: 'Models: lower-case letters, digits, `.`, `_` and `-`. Versions: a positive integer.',
  },
} as const satisfies Record<string, Wording>;

export type Code = keyof typeof english;
