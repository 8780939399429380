// What provisioning must not forget, in SQLite.
//
// `ProvisioningDatabase` is the store: it opens the file, answers questions from several readers at once, and hands every
// change to `Writing/CommitQueue`, which lets the changes that wait share one transaction and tells each of them when that
// transaction is on the disk. `Schema/` is the tables and how they grow from version to version. `Secrets/` is the
// encryption of what must not be read by whoever gets hold of the file.
