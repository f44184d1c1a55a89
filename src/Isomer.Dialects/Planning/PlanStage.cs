namespace Isomer.Dialects;

/// <summary>Where a statement stands in a plan: each stage needs only what the stages before it made, or gave up.</summary>
internal enum PlanStage
{
    DropViews,
    DropTriggers,
    DropForeignKeys,
    DropIndexes,
    DropChecks,
    CreateSchemas,
    CreateExtensions,
    CreateEnums,
    CreateDomains,
    CreateSequences,
    CreateRoutines,
    CreateTables,
    CreatePartitions,
    AlterTables,
    AddChecks,
    DropTables,
    DropRoutines,
    DropSequences,
    DropDomains,
    DropEnums,

    /// <summary>The first stage after the rows.</summary>
    AddKeys,
    AddIndexes,
    AddForeignKeys,
    CreateLateRoutines,
    CreateViews,
    CreateTriggers,
    CreateNatives,
    Comment,
}
