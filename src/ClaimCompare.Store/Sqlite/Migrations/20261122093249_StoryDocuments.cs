using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimCompare.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StoryDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What the dropped tables held is computed anew.
            migrationBuilder.Sql("DELETE FROM \"ComputedBy\"");

            migrationBuilder.DropTable(
                name: "Families");

            migrationBuilder.DropTable(
                name: "GroupMembers");

            migrationBuilder.DropTable(
                name: "Passages");

            migrationBuilder.AddColumn<string>(
                name: "Families",
                table: "Stories",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Members",
                table: "Groups",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "StoryPassages",
                columns: table => new
                {
                    StoryId = table.Column<string>(type: "TEXT", nullable: false),
                    All = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryPassages", x => x.StoryId);
                    table.ForeignKey(
                        name: "FK_StoryPassages_Stories_StoryId",
                        column: x => x.StoryId,
                        principalTable: "Stories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StoryPassages");

            migrationBuilder.DropColumn(
                name: "Families",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "Members",
                table: "Groups");

            migrationBuilder.CreateTable(
                name: "Families",
                columns: table => new
                {
                    StoryId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleIds = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Families", x => new { x.StoryId, x.Number });
                    table.ForeignKey(
                        name: "FK_Families_Stories_StoryId",
                        column: x => x.StoryId,
                        principalTable: "Stories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GroupMembers",
                columns: table => new
                {
                    StoryId = table.Column<string>(type: "TEXT", nullable: false),
                    GroupId = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimIndex = table.Column<int>(type: "INTEGER", nullable: false),
                    AsOf = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupMembers", x => new { x.StoryId, x.GroupId, x.ArticleId, x.ClaimIndex });
                    table.ForeignKey(
                        name: "FK_GroupMembers_Groups_StoryId_GroupId",
                        columns: x => new { x.StoryId, x.GroupId },
                        principalTable: "Groups",
                        principalColumns: new[] { "StoryId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Passages",
                columns: table => new
                {
                    StoryId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleA = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleB = table.Column<string>(type: "TEXT", nullable: false),
                    EndA = table.Column<int>(type: "INTEGER", nullable: false),
                    EndB = table.Column<int>(type: "INTEGER", nullable: false),
                    StartA = table.Column<int>(type: "INTEGER", nullable: false),
                    StartB = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passages", x => new { x.StoryId, x.Number });
                    table.ForeignKey(
                        name: "FK_Passages_Stories_StoryId",
                        column: x => x.StoryId,
                        principalTable: "Stories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_ArticleId_ClaimIndex",
                table: "GroupMembers",
                columns: new[] { "ArticleId", "ClaimIndex" });
        }
    }
}
