//! What administrators do with users and groups, in few words. This module is written by hand; all others are generated.
//!
//! Its methods stand beside those of the operations, on the same handles:
//!
//! ```no_run
//! # async fn sample(zoom: zoom_client::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
//! zoom.users().deactivate("ann@example.org").await?;
//! let added = zoom.groups().add_members_by_email("group-id", &["bob@example.org"]).await?;
//! # Ok(()) }
//! ```
#![cfg(all(feature = "v2-users", feature = "v2-groups", feature = "v2-contact-groups"))]

use std::fmt::{self, Display};

use crate::runtime::{Call, ClientBuilder};
use crate::v2::operations::contact_groups::ContactGroups;
use crate::v2::operations::groups::Groups;
use crate::v2::operations::users::{Delete, Get, Users};
use crate::v2::types::{
    ErrorResponse, FeatureUpdate, FeatureUpdateFailure, NewGroupAdmins, NewGroupMembers, StatusAction,
    StatusUpdate, UserDeletion, UserReference,
};
use crate::v2::{Client, Error, ServerToServer};

/// How many users one call adds to a group or gives a feature.
pub const USERS_PER_CALL: usize = 30;

/// How many members one call takes out of a contact group.
pub const CONTACTS_PER_CALL: usize = 20;

/// Where an account is served.
///
/// An account that keeps its data in a region can be called at the address of that region, and everywhere else at
/// [`Cloud::Global`]. Only [`Cloud::Government`] is a service of its own, with its own accounts and tokens.
///
/// ```no_run
/// use zoom_client::{admin::Cloud, v2};
/// # fn sample() -> Result<(), Box<dyn std::error::Error>> {
/// let zoom: v2::Client = Cloud::EuropeanUnion.server_to_server("account", "client", "secret").build()?;
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// All accounts but those of governments.
    #[default]
    Global,
    /// Australia.
    Australia,
    /// Canada.
    Canada,
    /// The European Union.
    EuropeanUnion,
    /// India.
    India,
    /// Saudi Arabia.
    SaudiArabia,
    /// Singapore.
    Singapore,
    /// The United States.
    UnitedStates,
    /// Zoom for Government.
    Government,
}

impl Cloud {
    /// The address of the API.
    #[inline]
    pub fn base_url(self) -> &'static str {
        match self {
            Cloud::Global => "https://api.zoom.us/v2",
            Cloud::Australia => "https://api-au.zoom.us/v2",
            Cloud::Canada => "https://api-ca.zoom.us/v2",
            Cloud::EuropeanUnion => "https://api-eu.zoom.us/v2",
            Cloud::India => "https://api-in.zoom.us/v2",
            Cloud::SaudiArabia => "https://api-sa.zoom.us/v2",
            Cloud::Singapore => "https://api-sg.zoom.us/v2",
            Cloud::UnitedStates => "https://api-us.zoom.us/v2",
            Cloud::Government => "https://api.zoomgov.com/v2",
        }
    }

    /// A client with the token of a server-to-server app of this cloud.
    #[inline]
    pub fn server_to_server(
        self,
        account_id: &str,
        client_id: &str,
        client_secret: &str,
    ) -> ClientBuilder<Client> {
        let mut app = ServerToServer::new(account_id, client_id, client_secret);
        if self == Cloud::Government {
            app = app
                .token_url("https://zoomgov.com/oauth/token")
                .revocation_url("https://zoomgov.com/oauth/revoke");
        }
        Client::builder().base_url(self.base_url()).credentials(app)
    }
}

/// A call of several failed: what the ones before it did.
#[derive(Debug)]
pub struct Unfinished<T> {
    /// What the calls answered that succeeded.
    pub done: T,
    /// How many of the given items they took; go on with the one behind them.
    pub taken: usize,
    /// Why the next call failed.
    pub error: Error,
}

impl<T> Display for Unfinished<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "after {} items: {}", self.taken, self.error)
    }
}

impl<T: fmt::Debug> std::error::Error for Unfinished<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// What became of a feature's update for many users.
#[derive(Clone, Debug, Default)]
pub struct FeatureOutcome {
    /// The users who have it now.
    pub updated: Vec<String>,
    /// The users who do not, by the reason.
    pub failed: Vec<FeatureUpdateFailure>,
}

impl Users<'_> {
    /// The user whom the token belongs to.
    #[inline]
    pub fn current(&self) -> Get {
        self.get("me")
    }

    /// Lets a user sign in again.
    #[inline]
    pub fn activate(&self, user_id: &str) -> Call<(), ErrorResponse> {
        self.update_status(user_id, &StatusUpdate { action: StatusAction::Activate, ..Default::default() })
    }

    /// Keeps a user from signing in; the licence is free for others.
    #[inline]
    pub fn deactivate(&self, user_id: &str) -> Call<(), ErrorResponse> {
        self.update_status(user_id, &StatusUpdate { action: StatusAction::Deactivate, ..Default::default() })
    }

    /// Takes a user out of the account, who goes on with an account of their own; the only way for pending users.
    #[inline]
    pub fn disassociate(&self, user_id: &str) -> Delete {
        self.delete(user_id).action(UserDeletion::Disassociate)
    }

    /// Deletes a user for good.
    #[inline]
    pub fn delete_forever(&self, user_id: &str) -> Delete {
        self.delete(user_id).action(UserDeletion::Delete)
    }

    /// Gives a feature to any number of users, 30 a call.
    ///
    /// # Errors
    /// Of the first call that fails, with the outcome of those before it.
    pub async fn update_features_of(
        &self,
        update: &FeatureUpdate,
        user_ids: &[&str],
    ) -> Result<FeatureOutcome, Unfinished<FeatureOutcome>> {
        let mut done = FeatureOutcome::default();
        for (index, chunk) in user_ids.chunks(USERS_PER_CALL).enumerate() {
            let mut update = update.clone();
            update.users = owned(chunk).into_iter().map(by_id).collect();
            match self.update_features(&update).await {
                Ok(result) => {
                    done.updated.extend(result.success_user_ids.unwrap_or_default());
                    done.failed.extend(result.fail_details.unwrap_or_default());
                }
                Err(error) => return Err(Unfinished { done, taken: index * USERS_PER_CALL, error }),
            }
        }
        Ok(done)
    }
}

impl Groups<'_> {
    /// Adds users to a group by their email addresses, 30 a call; gives the ids of those who were added.
    ///
    /// # Errors
    /// Of the first call that fails, with the ids of those who were added before it.
    pub async fn add_members_by_email(
        &self,
        group_id: &str,
        emails: &[&str],
    ) -> Result<Vec<String>, Unfinished<Vec<String>>> {
        self.add_many(group_id, emails, |email| UserReference { email: Some(email), ..Default::default() })
            .await
    }

    /// Adds users to a group by their ids, 30 a call; gives the ids of those who were added.
    ///
    /// # Errors
    /// Of the first call that fails, with the ids of those who were added before it.
    pub async fn add_members_by_id(
        &self,
        group_id: &str,
        user_ids: &[&str],
    ) -> Result<Vec<String>, Unfinished<Vec<String>>> {
        self.add_many(group_id, user_ids, by_id).await
    }

    /// Makes users administrators of a group by their email addresses.
    #[inline]
    pub fn add_admins_by_email(
        &self,
        group_id: &str,
        emails: &[&str],
    ) -> Call<crate::v2::types::GroupAddition, ErrorResponse> {
        let by_email =
            |email: &&str| UserReference { email: Some((*email).to_owned()), ..Default::default() };
        self.add_admins(
            group_id,
            &NewGroupAdmins { admins: Some(emails.iter().map(by_email).collect()), ..Default::default() },
        )
    }

    async fn add_many(
        &self,
        group_id: &str,
        users: &[&str],
        reference: fn(String) -> UserReference,
    ) -> Result<Vec<String>, Unfinished<Vec<String>>> {
        let mut done = Vec::new();
        for (index, chunk) in users.chunks(USERS_PER_CALL).enumerate() {
            let members = owned(chunk).into_iter().map(reference).collect();
            match self
                .add_members(group_id, &NewGroupMembers { members: Some(members), ..Default::default() })
                .await
            {
                Ok(added) => done.extend(owned(&added.ids.unwrap_or_default().to_vec())),
                Err(error) => return Err(Unfinished { done, taken: index * USERS_PER_CALL, error }),
            }
        }
        Ok(done)
    }
}

impl ContactGroups<'_> {
    /// Takes any number of members out of a contact group, 20 a call.
    ///
    /// # Errors
    /// Of the first call that fails.
    pub async fn remove_all(&self, group_id: &str, member_ids: &[&str]) -> Result<(), Unfinished<()>> {
        for (index, chunk) in member_ids.chunks(CONTACTS_PER_CALL).enumerate() {
            if let Err(error) = self.remove_members(group_id, chunk).await {
                return Err(Unfinished { done: (), taken: index * CONTACTS_PER_CALL, error });
            }
        }
        Ok(())
    }
}

#[inline]
fn by_id(id: String) -> UserReference {
    UserReference { id: Some(id), ..Default::default() }
}

#[inline]
fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
