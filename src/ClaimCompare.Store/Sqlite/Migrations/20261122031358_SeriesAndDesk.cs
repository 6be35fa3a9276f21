using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimCompare.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SeriesAndDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Desk",
                table: "Stories",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "DeskCount",
                table: "Stories",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Uncompared",
                table: "Stories",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "UncomparedCount",
                table: "Stories",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "AsOf",
                table: "GroupMembers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HoldersOfA",
                table: "Discrepancies",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "HoldersOfB",
                table: "Discrepancies",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Desk",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "DeskCount",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "Uncompared",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "UncomparedCount",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "AsOf",
                table: "GroupMembers");

            migrationBuilder.DropColumn(
                name: "HoldersOfA",
                table: "Discrepancies");

            migrationBuilder.DropColumn(
                name: "HoldersOfB",
                table: "Discrepancies");
        }
    }
}
