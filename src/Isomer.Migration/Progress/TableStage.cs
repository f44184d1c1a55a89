namespace Isomer.Migration.Progress;

/// <summary>Where a table is.</summary>
internal enum TableStage
{
    Waiting,
    Copying,
    Copied,
    Verifying,
    Equal,
    Different,
}
