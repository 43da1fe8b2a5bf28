/** What only the library may ask for. Private windows reach their own memory, all others the reader's database. */
import type { Annotation } from '../core/model/annotation';
import { failure, type Result, success } from '../core/model/result';
import type { BulkPatch, LibraryRequests } from '../messaging/library-protocol';
import type { RequestHandlers, Sender } from '../messaging/rpc';
import { editAnnotations, restoreAnnotations } from '../storage/annotations';
import type { Backup } from '../storage/backup';
import { checkData } from '../storage/check-data';
import { editEntity, mergeEntities, splitEntity } from '../storage/entity-actions';
import { applyJob, dropJob, stageRows } from '../storage/import-jobs';
import { editLists } from '../storage/list-actions';
import type { Store } from '../storage/rows';
import type { Stores } from '../storage/stores';
import { deleteTags, mergeTags } from '../storage/tag-actions';
import { applyPatch } from './apply-patch';

export type LibraryHandlers = Omit<Pick<RequestHandlers, keyof LibraryRequests>, 'redo'>;

export function createLibraryHandlers(options: {
  readonly stores: () => Promise<Stores>;
  readonly now: () => string;
}): LibraryHandlers {
  const { stores, now } = options;

  async function storeFor(sender: Sender): Promise<Store> {
    const { main, private: privateStore } = await stores();
    return sender.tab?.incognito === true ? privateStore : main;
  }

  async function withBackup<T>(
    sender: Sender,
    work: (backup: Backup) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const { backup, main } = await stores();
    if (sender.tab?.incognito === true) return failure('not_allowed');
    return backup ? work(backup) : failure(main.trouble ?? 'storage_memory');
  }

  return {
    async restoreAnnotations({ ids }, sender) {
      return counted(await restoreAnnotations(await storeFor(sender), { ids, now: now() }));
    },
    async bulkEdit({ ids, patch }, sender) {
      const at = now();
      const edit = (old: Annotation) => withTags(applyPatch(old, patch, at), patch);
      return counted(await editAnnotations(await storeFor(sender), { ids, now: at, edit }));
    },
    async editLists({ edits }, sender) {
      return counted(await editLists(await storeFor(sender), { edits, now: now() }));
    },
    async deleteTags({ ids }, sender) {
      return counted(await deleteTags(await storeFor(sender), { ids, now: now() }));
    },
    async mergeTags({ into, from }, sender) {
      return counted(await mergeTags(await storeFor(sender), { into, from, now: now() }));
    },
    editEntity: async (input, sender) => editEntity(await storeFor(sender), { ...input, now: now() }),
    mergeEntities: async (input, sender) => mergeEntities(await storeFor(sender), { ...input, now: now() }),
    splitEntity: async (input, sender) => splitEntity(await storeFor(sender), { ...input, now: now() }),
    stageImport: async (input, sender) => stageRows(await storeFor(sender), { ...input, now: now() }),
    applyImport: async (input, sender) => applyJob(await storeFor(sender), { ...input, now: now() }),
    dropImport: async ({ job }, sender) => dropJob(await storeFor(sender), job),
    checkData: async ({ repair }, sender) => checkData(await storeFor(sender), { repair, now: now() }),
    takeSnapshot: (_, sender) => withBackup(sender, (backup) => backup.takeSnapshot()),
    restoreSnapshot: ({ id }, sender) => withBackup(sender, (backup) => backup.restore(id)),
    dismissAlarm: (_, sender) => withBackup(sender, (backup) => backup.dismissAlarm()),
    exportSaved: (_, sender) => withBackup(sender, (backup) => backup.exportSaved()),
  };
}

function counted(result: Result<number>): Result<{ count: number }> {
  return result.ok ? success({ count: result.value }) : result;
}

function withTags(draft: Omit<Annotation, 'seq'>, patch: BulkPatch): Omit<Annotation, 'seq'> {
  if (!patch.addTags && !patch.removeTags) return draft;
  const removed = new Set(patch.removeTags);
  const tags = [...new Set([...(draft.ownTags ?? []), ...(patch.addTags ?? [])])].filter(
    (id) => !removed.has(id),
  );
  const { ownTags: _, ...rest } = draft;
  return { ...rest, ...(tags.length > 0 ? { ownTags: tags } : {}) };
}
